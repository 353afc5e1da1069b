import { afterAll, beforeAll, expect, test } from 'vitest';
import { addBody } from '@/commands/bodies/adding';
import { recordMeeting } from '@/commands/nominations/meeting';
import { ruleInvalid } from '@/commands/nominations/rule-invalid';
import { submitNominations } from '@/commands/nominations/submission';
import { nameDelegate } from '@/commands/people/delegates';
import { inviteOfficers } from '@/commands/people/invitations';
import { appointOfficer } from '@/commands/people/offices';
import { confirmRegistration, registerOfficer } from '@/commands/people/registrations';
import { importRound } from '@/commands/rounds/import-round';
import { schema } from '@/db/schema';
import { READER } from '@/domain/base/permissions';
import { registrationToken } from '@/queries/people/registrations';
import { Acts, emailOf } from '@/testing/acts';
import { installedDatabase } from '@/testing/installed';
import { SMALL_ROUND } from '@/testing/small-world';
import type { TemporaryDatabase } from '@/testing/temporary';

// In a round of Labour Groups and unions, no email speaks of CLPs, in either language.

const { bodies, candidacies, contests, outbox, registrations, rounds, submissions } = schema;
const REASON = 'The list of the Party.';
const NO_DAY = { 'on-day': '', 'on-month': '', 'on-year': '' };

let db: TemporaryDatabase;
let acts: Acts;
beforeAll(async () => {
  db = await installedDatabase();
  acts = new Acts(db, '2026-10-30T09:00:00Z');
  await play();
});
afterAll(() => db.close());

async function play(): Promise<void> {
  const facts = { ...NO_DAY, reason: REASON, nameCy: '', aliases: '', code: '', within: '' };
  await acts.do(addBody, { ...facts, kind: 'labour_group', name: 'Camden', region: 'London', size: '44' });
  await acts.do(addBody, { ...facts, kind: 'union', name: 'Unite', region: '', size: '1200000' });
  const [section] = SMALL_ROUND.contests;
  const kinds = ['labour_group', 'union'];
  const candidates = [{ name: 'Alder Sample', status: 'accepted' }];
  const threshold = { rule: 'at-least', least: 1, from: [{ kinds }] };
  const contest = { ...section, bodyKinds: undefined, nominators: [{ kinds }], threshold, candidates };
  await acts.do(importRound, { ...SMALL_ROUND, contests: [contest] });
  for (const [body, office] of [
    ['camden', 'leader'],
    ['unite', 'general_secretary'],
  ] as const)
    await acts.do(appointOfficer, { email: emailOf(body), body, office });
  acts.at('2026-11-20T12:00:00Z');
  await acts.do(inviteOfficers, { who: 'never-invited', where: 'all' });
  for (const slug of ['camden', 'unite']) await nominate(slug);
  await register('camden');
}

async function nominate(slug: string): Promise<void> {
  const all = await db.reads.select().from(bodies);
  const body = all.find((one) => one.slug === slug);
  const [contest] = await db.reads.select().from(contests);
  const [round] = await db.reads.select().from(rounds);
  const [alder] = await db.reads.select().from(candidacies);
  if (!body || !contest || !round || !alder) throw new Error('Not set up.');
  const office = slug === 'camden' ? 'leader' : 'general_secretary';
  const officer = await acts.person(slug, { offices: [{ bodyId: body.id, office }] });
  const place = { contestId: contest.id, bodyId: body.id };
  await acts.do(
    recordMeeting,
    {
      ...{ ...place, kind: 'all_member', mode: 'hybrid', numberPresent: '', isQuorate: 'yes' },
      ...{ 'heldOn-day': '17', 'heldOn-month': '11', 'heldOn-year': '2026' },
    },
    officer,
  );
  const names = { choice: 'names', names: [alder.id], basedOnVersion: 0, attempt: slug } as const;
  const { code } = await acts.do(submitNominations, { ...place, ...names, names: [...names.names] }, officer);
  expect((await db.reads.select().from(submissions)).map((one) => one.bodyId)).toContain(body.id);
  await acts.do(ruleInvalid, { code, cause: 'not-quorate', reason: '' });
  const named = { name: 'Mary Price', email: emailOf('delegate'), language: 'cy' } as const;
  await acts.try(nameDelegate, { bodyId: body.id, roundId: round.id, ...named }, officer);
}

async function register(body: string): Promise<void> {
  for (const language of ['en', 'cy'] as const) {
    const form = { body, office: 'secretary', name: 'Mary Price', email: emailOf(`new-${language}`) } as const;
    await registerOfficer(acts.as(READER), { ...form, language }, { mailbox: language, network: null });
  }
  for (const row of await db.reads.select().from(registrations))
    await confirmRegistration(acts.as(READER), { registration: row.id, token: registrationToken(row) });
}

test('the emails name a Labour Group and a union by their kinds', async () => {
  const mails = await db.reads.select().from(outbox);
  expect(mails.length).toBeGreaterThan(6);
  const texts = mails.map(({ subject, text }) => `${subject}\n${text}`);
  expect(texts.filter((text) => /\bCLPs?\b|\bPLE|Constituency Labour/.test(text))).toEqual([]);
  expect(texts.some((text) => text.includes('Camden Labour Group'))).toBe(true);
  expect(texts.some((text) => text.includes('Unite’s nominations ruled invalid'))).toBe(true);
});
