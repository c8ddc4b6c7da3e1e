import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findHolder, leaseOf, removeLease, writeLease } from '#db/file/lease.ts';
import { inReadOnlyFolder } from '#test/helpers/hostile-places.ts';
import { temporaryFolder } from '#test/helpers/temporary-folder.ts';

const marie = { person: 'Marie', computer: 'PC-GARAGE', pid: 4711, since: '2026-11-22T13:05:00.000Z' };
const here = 'PC-OFFICE';

const somewhere = () => join(temporaryFolder(), 'garage.trente');

describe('Who has a register open', () => {
  it('is told by the file beside it, until it is closed there', () => {
    const path = somewhere();
    expect(findHolder(path, here)).toBeNull();
    writeLease(path, marie);
    expect(leaseOf(path)).toMatch(/[/\\]\.garage\.trente\.open$/);
    expect(findHolder(path, here)).toEqual({ who: 'Marie (PC-GARAGE)', since: marie.since });
    removeLease(path, marie);
    expect(existsSync(leaseOf(path))).toBe(false);
  });

  it('is the last one who took it; a former one takes nothing away', () => {
    const path = somewhere();
    writeLease(path, marie);
    writeLease(path, { ...marie, person: 'Luc' });
    removeLease(path, marie);
    expect(findHolder(path, here)?.who).toBe('Luc (PC-GARAGE)');
  });

  it('is not a program of this computer that was killed', () => {
    const path = somewhere();
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    writeLease(path, { ...marie, computer: here, pid });
    expect(findHolder(path, here)).toBeNull();
    writeLease(path, { ...marie, computer: here, pid: process.pid });
    expect(findHolder(path, here)?.who).toBe('Marie (PC-OFFICE)');
  });

  it.each([
    ['nothing', ''],
    ['no JSON', 'Dear customer'],
    ['something else', '[1, 2]'],
    ['a process that asks for all', JSON.stringify({ ...marie, pid: -1 })],
    ['no time', JSON.stringify({ ...marie, since: 'yesterday' })],
    ['a name without end', JSON.stringify({ ...marie, person: 'x'.repeat(101) })],
    ['more than anybody wrote', JSON.stringify({ ...marie, more: 'x'.repeat(5_000) })],
    ['no name at all', JSON.stringify({ ...marie, person: ' \n', computer: '\u200b' })],
  ])('is nobody, where the file says %s', (_, content) => {
    const path = somewhere();
    writeFileSync(leaseOf(path), content);
    expect(findHolder(path, here)).toBeNull();
  });

  it('is told in one line, whatever was written', () => {
    const path = somewhere();
    writeLease(path, { ...marie, person: 'Marie\n\u202eHas left\u2028the\tbuilding' });
    expect(findHolder(path, here)?.who).toBe('Marie Has left the building (PC-GARAGE)');
  });

  it('is nobody behind a folder, a link or a pipe, and nothing is written through them', () => {
    const path = somewhere();
    mkdirSync(leaseOf(path));
    expect(findHolder(path, here)).toBeNull();
    writeLease(path, marie);
    const linked = somewhere();
    const target = join(temporaryFolder(), 'letter');
    writeFileSync(target, JSON.stringify(marie));
    symlinkSync(target, leaseOf(linked));
    expect(findHolder(linked, here)).toBeNull();
    writeLease(linked, { ...marie, person: 'Luc' });
    expect(readFileSync(target, 'utf8')).toBe(JSON.stringify(marie));
    const piped = somewhere();
    spawnSync('mkfifo', [leaseOf(piped)]);
    expect(findHolder(piped, here)).toBeNull();
  });

  it('is not known in a folder that cannot be written, and that is no fault', () => {
    const path = somewhere();
    writeFileSync(path, '');
    const locked = inReadOnlyFolder(path);
    if (locked === undefined) return;
    writeLease(locked, marie);
    expect(findHolder(locked, here)).toBeNull();
  });
});
