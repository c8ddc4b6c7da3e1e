// Ends a verb with its own exit code, whatever the packages it loaded have hooked into the end of the process.

/**
 * Setting `process.exitCode` and waiting is not enough: the clean-up hook of electron-builder's temp-file answers
 * `beforeExit` with `process.exit(0)`, which turned failed tests into a success.
 */
export function endProcess(code: number): never {
  process.exit(code);
}
