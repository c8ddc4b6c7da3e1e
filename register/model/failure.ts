/** What can go wrong and be told to the user: a stable code and parameters; the sentence is made where it is shown, in the reader's language. */

/** `<domain>.<reason>`; each has a message `failure.<code>` in the four catalogues (`failures.json`). */
export const failureCodes = [
  'file.notFound',
  'file.exists',
  'file.foreign',
  'file.damaged',
  'file.newer',
  'file.readOnly',
  'file.folderReadOnly',
  'file.locked',
  'file.replaced',
  'file.vanished',
  'file.overwritten',
  'file.diskFull',
  'file.unreadable',
  'file.unwritable',
  'register.notOpen',
  'register.readOnly',
  'activity.notFound',
  'processorActivity.notFound',
  'provider.notFound',
  'provider.inUse',
  'bin.notFound',
  'finding.notFound',
  'finding.settled',
  'version.notFound',
  'version.nameTaken',
  'history.beforeStart',
  'history.future',
  'backup.impossible',
  'backup.unsound',
  'backup.notFound',
  'backup.placeMissing',
  'locked.damaged',
  'locked.newer',
  'secret.needed',
  'secret.notSet',
  'secret.wrong',
  'secret.mistyped',
  'reference.broken',
  'interchange.notJson',
  'interchange.invalid',
  'example.unknown',
  'template.unknown',
  'card.unknown',
  'policy.format',
  'policy.tooLarge',
  'policy.damaged',
  'policy.locked',
  'policy.unsafe',
  'policy.noText',
  'policy.tooSlow',
  'document.unknown',
  'document.impossible',
  'document.cancelled',
  'opening.cancelled',
  'input.invalid',
  'sender.refused',
  'internal',
] as const;
export type FailureCode = (typeof failureCodes)[number];

export type FailureParameters = Readonly<Record<string, string | number>>;

/** An expected failure. Everything else that is thrown is a fault of ours and reaches the user as `internal`. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly code: FailureCode;
  readonly parameters: FailureParameters;

  constructor(code: FailureCode, parameters: FailureParameters = {}, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
    this.parameters = parameters;
  }
}
