import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createRegisterFile } from '#db/create.ts';
import { openRegisterFile } from '#db/open.ts';
import { readRegister } from '#db/reads/register.ts';
import type { ShownFinding } from '#electron/contract/findings.ts';
import { checkRegister } from '#register/checks/check-register.ts';
import { parseRegister } from '#register/model/interchange.ts';
import type { Register } from '#register/model/register.ts';
import { lawfulRegister } from '#test/register/checks/lawful-register.ts';
import { createDesktop } from '#test/helpers/desktop.ts';
import { registerId, steppingClock } from '#test/helpers/registers.ts';

const language = 'en';
const today = '2026-11-22';

function published(name: string): Register {
  const parsed = parseRegister(readFileSync(`test/fixtures/as-published/${name}.json`, 'utf8'));
  if (!parsed.ok) throw new Error('The fixture is a register.');
  return parsed.register;
}

async function openDesktop(register: Register = published('classic-cars-fr')) {
  const desktop = createDesktop();
  const path = join(desktop.folder, 'published.trente');
  const file = createRegisterFile(path, { registerId, register }, steppingClock());
  file.db.close();
  await desktop.client.register.open({ from: 'recent', path });
  const all = async (): Promise<readonly ShownFinding[]> => {
    const page = await desktop.client.findings.list({ language, grouping: 'subject', limit: 5_000 });
    return page.groups.flatMap(({ findings }) => findings);
  };
  const findingOf = async (rule: string) => {
    const found = (await all()).find((finding) => finding.rule === rule);
    if (found === undefined) throw new Error(`${rule} is not found`);
    return found;
  };
  const register_ = () => readRegister(desktop.context.session.get().db);
  return { ...desktop, all, findingOf, read: register_ };
}

describe('what the checker finds, in the window', () => {
  it('is all of it, in the order of the register', async () => {
    const { all, read } = await openDesktop();
    expect((await all()).map(({ rule, subject, field }) => ({ rule, subject, field }))).toEqual(
      checkRegister(read(), today).map(({ rule, subject, field }) => ({ rule, subject, field })),
    );
  });

  it('comes in groups, cut off where asked, with how many there are', async () => {
    const { client } = await openDesktop();
    const page = await client.findings.list({ language, grouping: 'rule', limit: 3 });
    expect(page.shown).toBe(3);
    expect(page.total).toBeGreaterThan(3);
    expect(page.groups[0]?.count).toBeGreaterThanOrEqual(page.groups[0]?.findings.length ?? 0);
    const keys = (await client.findings.list({ language, grouping: 'rule', limit: 5_000 })).groups.map(
      ({ key }) => key,
    );
    expect(keys).toEqual(keys.toSorted());
  });

  it('can be narrowed to one kind, and to one activity', async () => {
    const { client, all } = await openDesktop();
    const wrong = await client.findings.list({ language, grouping: 'subject', kind: 'error' });
    expect(new Set(wrong.groups.flatMap(({ findings }) => findings.map(({ kind }) => kind)))).toEqual(
      new Set(['error']),
    );
    const [first] = (await all()).filter(({ subject }) => subject.kind === 'activity');
    if (first === undefined) throw new Error('Something is wrong in some activity.');
    const about = await client.findings.ofSubject({ language, subject: first.address.subject });
    expect(about.length).toBeGreaterThan(0);
    expect(about.every(({ address }) => address.subject.id === first.address.subject.id)).toBe(true);
  });

  it('follows every edit, undo, deletion and import', async () => {
    const { client, context, all, read } = await openDesktop();
    const isUpToDate = async () => {
      const shown = (await all()).map(({ rule, field, parameters }) => [rule, field, parameters]);
      const checked = checkRegister(read(), context.clock.today());
      expect(shown).toEqual(checked.map(({ rule, field, parameters }) => [rule, field, parameters]));
    };
    await isUpToDate();
    const { value: activity } = await client.activities.create({ name: { en: 'New' } });
    await isUpToDate();
    await client.activities.update({ activity: { ...activity, hasNoRecipients: true } });
    await isUpToDate();
    await client.organisation.update({
      organisation: { ...(await client.organisation.get({})), country: 'BE' },
    });
    await isUpToDate();
    const [entry] = await client.providers.list({});
    if (entry === undefined) throw new Error('There is a provider.');
    await client.providers.update({ provider: { ...entry.provider, role: 'processor', name: 'Another' } });
    await isUpToDate();
    await client.activities.remove({ id: activity.id });
    await isUpToDate();
    await client.history.undo({ language });
    await isUpToDate();
    await client.history.undo({ language });
    await isUpToDate();
    const [first] = read().activities;
    if (first === undefined) throw new Error('There is an activity.');
    await client.activities.remove({ id: first.id });
    await isUpToDate();
    await client.history.restoreFromBin({ objectKind: 'activity', objectId: first.id });
    await isUpToDate();
  });

  it('says in words what is left, with what is set aside counted apart', async () => {
    const { client, findingOf } = await openDesktop();
    const before = await client.findings.overview({ language: 'fr' });
    expect(before.counts.missing).toBeGreaterThan(0);
    expect(before.phrases.length).toBeGreaterThan(0);
    const { address, kind } = await findingOf('R38');
    await client.findings.setAside({ ...address, reason: 'On the advice of our lawyer' });
    const after = await client.findings.overview({ language: 'fr' });
    expect(after.counts[kind]).toBe(before.counts[kind] - 1);
    expect(after.setAside).toBe(1);
  });

  it('is of the day that is looked at', async () => {
    const { client, read } = await openDesktop();
    const { value } = await client.activities.create({ name: { en: 'Later' } });
    const about = { kind: 'activity', id: value.id } as const;
    expect((await client.findings.ofSubject({ language, subject: about })).length).toBeGreaterThan(0);
    await client.activities.remove({ id: value.id });
    expect(await client.findings.ofSubject({ language, subject: about })).toEqual([]);
    expect(read().activities.some(({ id }) => id === value.id)).toBe(false);
  });

  it('can be narrowed to one rule', async () => {
    const { client } = await openDesktop();
    const page = await client.findings.list({ language, grouping: 'subject', rule: 'R07' });
    expect(new Set(page.groups.flatMap(({ findings }) => findings.map(({ rule }) => rule)))).toEqual(
      new Set(['R07']),
    );
  });

  it('is never told of a register that another one has taken the place of meanwhile', async () => {
    const { client, folder } = await openDesktop();
    const other = join(folder, 'other.trente');
    createRegisterFile(other, { registerId, register: lawfulRegister() }, steppingClock()).db.close();
    const asked = client.findings.overview({ language });
    const opened = client.register.open({ from: 'recent', path: other });
    await expect(asked).rejects.toThrow('register.notOpen');
    await opened;
    expect((await client.findings.overview({ language })).counts.error).toBe(0);
  });

  it('fails in words when no register is open', async () => {
    const { client } = createDesktop();
    await expect(client.findings.overview({ language })).rejects.toThrow('register.notOpen');
  });
});

describe('a finding that is mended by one click', () => {
  const slow = (): Register => {
    const register = published('classic-cars-fr');
    const { organisation } = register;
    return {
      ...register,
      organisation: {
        ...organisation,
        rightsHandling: { ...organisation.rightsHandling, replyAmount: 30, replyUnit: 'days' },
      },
    };
  };

  it('is gone, and undo takes the fix back under its own name', async () => {
    const { client, findingOf, all } = await openDesktop(slow());
    const { address, fix } = await findingOf('R45');
    expect(fix).toBe('Replace by “one month”');
    await client.findings.fix(address);
    expect((await all()).some(({ rule }) => rule === 'R45')).toBe(false);
    expect((await client.history.state({ language })).undo).toBe('fix: write “one month”');
    await client.history.undo({ language });
    await findingOf('R45');
  });

  it('adds a usual activity as a draft with a reference and the providers of the register', async () => {
    const register = published('classic-cars-fr');
    const garage = { ...register, organisation: { ...register.organisation, sector: 'garage' as const } };
    const { client, findingOf, read } = await openDesktop(garage);
    const { address, fix, parameters } = await findingOf('R60');
    expect(fix).toMatch(/^Add “.+” from its template$/);
    await client.findings.fix(address);
    const added = read().activities.at(-1);
    expect(added?.templateId).toBe(parameters['template']);
    expect(added?.reference).not.toBe('');
    expect(added?.toConfirm.length).toBeGreaterThan(0);
    expect((await client.history.state({ language })).undo).toMatch(/^fix: add .+ from its template$/);
  });

  it('is said to be settled when it is gone already', async () => {
    const { client, findingOf } = await openDesktop(slow());
    const { address } = await findingOf('R45');
    await client.findings.fix(address);
    await expect(client.findings.fix(address)).rejects.toThrow('finding.settled');
    await expect(client.findings.setAside({ ...address, reason: 'Why not' })).rejects.toThrow(
      'finding.settled',
    );
  });
});

describe('a finding that is set aside', () => {
  const keptFor = (amount: number) =>
    lawfulRegister({
      data: { retention: { active: { amount, unit: 'years', event: 'last_contact' } } },
    });

  it('asks for a reason', async () => {
    const { client, findingOf } = await openDesktop();
    const { address } = await findingOf('R38');
    await expect(client.findings.setAside({ ...address, reason: '  ' })).rejects.toThrow('input.invalid');
  });

  it('is listed with reason and date, survives a restart, and comes back when it is brought back', async () => {
    const { client, context, findingOf } = await openDesktop();
    const { address, message } = await findingOf('R38');
    await client.findings.setAside({ ...address, reason: ' Our lawyer says so ' });
    const { path } = context.session.get();
    await client.register.close({});
    const reopened = openRegisterFile(path, { access: 'read' });
    expect(readRegister(reopened.db).setAsideFindings).toHaveLength(1);
    reopened.db.close();
    await client.register.open({ from: 'recent', path });
    const [entry] = await client.findings.setAsideList({ language });
    expect(entry).toMatchObject({ reason: 'Our lawyer says so', setAsideOn: today, finding: { message } });
    if (entry === undefined) throw new Error('It is listed.');
    await client.findings.bringBack({ id: entry.id });
    expect((await findingOf('R38')).address).toEqual(address);
    expect(await client.findings.setAsideList({ language })).toEqual([]);
  });

  it('counts again when the facts change, says so, and can be set aside once more', async () => {
    const { client, findingOf, read } = await openDesktop(keptFor(20));
    const { address } = await findingOf('R40');
    await client.findings.setAside({ ...address, reason: 'Building sites come in stages' });
    await expect(findingOf('R40')).rejects.toThrow('R40 is not found');
    const [activity] = keptFor(25).activities;
    if (activity === undefined) throw new Error('There is an activity.');
    await client.activities.update({ activity: { ...activity, owner: 'Anne' } });
    const again = await findingOf('R40');
    expect(again.formerly).toEqual({ setAsideOn: today, reason: 'Building sites come in stages' });
    await client.findings.setAside({ ...again.address, reason: 'Still' });
    await expect(findingOf('R40')).rejects.toThrow('R40 is not found');
    expect(read().setAsideFindings.map(({ reason }) => reason)).toEqual(['Still']);
  });

  it('stays aside while other things of its activity change', async () => {
    const { client, findingOf, read } = await openDesktop(keptFor(20));
    const { address } = await findingOf('R40');
    await client.findings.setAside({ ...address, reason: 'Building sites come in stages' });
    const [activity] = read().activities;
    if (activity === undefined) throw new Error('There is an activity.');
    await client.activities.update({ activity: { ...activity, owner: 'Anne', hasNoRecipients: false } });
    await expect(findingOf('R40')).rejects.toThrow('R40 is not found');
  });

  it('goes with undo like every other change', async () => {
    const { client, findingOf, read } = await openDesktop();
    const { address } = await findingOf('R38');
    await client.findings.setAside({ ...address, reason: 'For now' });
    await client.history.undo({ language });
    expect(read().setAsideFindings).toEqual([]);
    expect((await findingOf('R38')).address).toEqual(address);
  });
});
