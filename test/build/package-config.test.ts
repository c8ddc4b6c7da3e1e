import { describe, expect, it } from 'vitest';
import { createPackageConfig } from '#build/package/config.ts';
import type { RuntimeRecord } from '#build/set-up/runtime-record.ts';

const official: RuntimeRecord = {
  executable: '/electron/dist/electron',
  source: 'official',
  version: '45.4.1',
  napi: 10,
  fingerprint: '',
};

describe('What users are given', () => {
  it('cannot be inspected; the variation for tests differs in that alone', () => {
    const release = createPackageConfig('release', official).electronFuses;
    const test = createPackageConfig('test', official).electronFuses;
    expect(release?.enableNodeCliInspectArguments).toBe(false);
    expect(test).toEqual({ ...release, enableNodeCliInspectArguments: true });
  });

  it('holds the published binary of its system, never one compiled on the developer’s machine', () => {
    const files = createPackageConfig('release', official).files;
    expect(files).toContain('!node_modules/better-sqlite3/build');
    expect(files).toContain(
      `!node_modules/better-sqlite3/prebuilds/!(${process.platform}-${process.arch}.node)`,
    );
  });

  it('opens a register when its file is opened', () => {
    expect(createPackageConfig('release', official).fileAssociations).toMatchObject([{ ext: 'trente' }]);
  });

  it('carries no flag that weakens it', () => {
    expect(JSON.stringify(createPackageConfig('release', official))).not.toContain('no-sandbox');
  });
});
