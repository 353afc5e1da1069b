import { eq } from 'drizzle-orm';
import { addCandidateAddress } from '@/commands/candidates/addresses';
import { applyToStand, applyToStandInput } from '@/commands/candidates/applications';
import { postReport } from '@/commands/candidates/reports';
import { writeStatement } from '@/commands/candidates/statements';
import { changeRule } from '@/commands/contests/rule';
import { saveDraft } from '@/commands/nominations/draft';
import { acceptLate } from '@/commands/nominations/late';
import { recordMeeting } from '@/commands/nominations/meeting';
import { ruleInvalid } from '@/commands/nominations/rule-invalid';
import { submitNominations } from '@/commands/nominations/submission';
import { nameDelegate } from '@/commands/people/delegates';
import { grantRoundRole } from '@/commands/people/round-roles';
import { openAmendment } from '@/commands/results/amendment';
import { agreeDeclaration, proposeDeclaration } from '@/commands/results/declaration';
import { changeConfirmation, changeConfirmationInput } from '@/commands/rounds/confirmation';
import { changeRound, changeRoundInput } from '@/commands/rounds/rounds';
import { standAs } from '@/db/demo/practice-people';
import { schema } from '@/db/schema';
import { ok } from '@/domain/base/result';
import { declarationDraft } from '@/queries/results/declaration';
import { emailOf, typedOn } from '@/testing/acts';
import { agreeToChanges } from '@/testing/agree-to-changes';
import { bodyStates, letterOf, RULE_QUESTIONS, uploadedLists } from './admin-states';
import { registrationsAndHandOvers } from './office-states';
import {
  addDraft,
  addRound,
  appoint,
  closeNow,
  dayOf,
  MEETING,
  nextAttempt,
  OPEN,
  REASON,
  SECTION,
  send,
  type Work,
} from './world';

const { candidacies, candidates, contests, outbox, results, rounds, users } = schema;

/** The addresses to which no link of the site leads, because an email or a search does. */
export type Extra = { readonly addresses: readonly string[]; readonly stranger: readonly string[] };

/** Brings an installation into every state in which a page shows a form. */
export async function haveEveryState(work: Work): Promise<Extra> {
  const { acts } = work;
  await addDraft(work);
  await addRound(work, OPEN, 'Open', 1);
  await openRound(work);
  const lateForms = await closedRounds(work);
  const links = await registrationsAndHandOvers(work);
  const reported = await reportsOf(work);
  await letterOf(work);
  const bodies = await bodyStates(work);
  const lists = await uploadedLists(work);
  await acts.db.seed(async (tx) => {
    const row = { occasion: 'trial', toAddress: emailOf('nobody'), subject: 'Trial', text: 'Trial', attempts: 12 };
    await tx
      .insert(outbox)
      .values({ id: 'trial', ...row, createdAt: work.now, nextTryAt: work.now, outcome: 'given-up' });
    return ok(null);
  });
  const [someone] = await acts.db.reads
    .select()
    .from(users)
    .where(eq(users.email, emailOf('nova')));
  const day = dayOf(work.now, 3).split('-');
  const to = new URLSearchParams({
    'to-day': day[2] ?? '',
    'to-month': day[1] ?? '',
    'to-year': day[0] ?? '',
    time: '12 noon',
  });
  const held = dayOf(work.now, -3).split('-');
  const entered = new URLSearchParams({
    step: 'check',
    'heldOn-day': held[2] ?? '',
    'heldOn-month': held[1] ?? '',
    'heldOn-year': held[0] ?? '',
    kind: 'all_member',
    mode: 'hybrid',
    isQuorate: 'yes',
    from: 'paper',
    choice: 'nobody',
  });
  return {
    addresses: [
      ...bodies,
      ...lists,
      ...RULE_QUESTIONS,
      reported,
      links.officer,
      `/admin/rounds/${OPEN}/contests/${SECTION}/candidacies/jay-open/merge?to=kit-open`,
      `/admin/rounds/${OPEN}/contests/${SECTION}/candidacies/jay-open/home?to=gower`,
      `/admin/people/erase/${someone?.id}`,
      `/admin/people/bodies/colne-valley`,
      `/admin/people/bodies/truro-and-falmouth`,
      `/admin/rounds/practice/deadline?${to}`,
      '/admin/people/bodies/hexham',
      `/admin/rounds/practice/contests/constituency-section/enter/colne-valley?${entered}`,
      `/candidate/${OPEN}/${SECTION}/apply`,
      '/office/colne-valley/practice/constituency-section/check',
      ...lateForms,
    ],
    stranger: [...links.newOfficers, '/sign-in/confirm?token=trial'],
  };
}

/** The open round: a statement, an application and a change wait; a CLP is to confirm; a write-in; a ruling; a delegate; a role. */
async function openRound(work: Work): Promise<void> {
  const { acts, now } = work;
  const settings = {
    round: OPEN,
    title: 'Round Open',
    reason: REASON,
    statementsFor: 'everyone',
    note: '',
    source: 'https://example.org',
  };
  const ticks = { takesApplications: ['yes'], approvesStatements: ['yes'], allowsDelegates: ['yes'] };
  await acts.do(changeRound, changeRoundInput.parse({ ...settings, ...ticks }));
  await agreeToChanges(work.db, OPEN, acts.as().now);
  const ivy = await work.candidacy(OPEN, 'ivy-open');
  await acts.do(addCandidateAddress, { round: OPEN, contest: SECTION, candidate: 'ivy-open', email: emailOf('ivy') });
  const lists = { question: [], answer: [], linkWords: [], linkAddress: [] };
  const statement = { candidacyId: ivy, language: 'en' as const, basedOnVersion: 0, text: 'Ivy says this.', ...lists };
  await acts.do(writeStatement, statement, await acts.person('ivy', { candidacies: [ivy] }));
  const applied = { round: OPEN, contest: SECTION, name: 'Nova Sample', home: 'Hexham', statement: 'Nova says this.' };
  await applyToStand(acts.as(await acts.person('nova')), applyToStandInput.parse(applied), null);
  const hexham = await appoint(work, 'hexham-secretary', 'hexham', 'secretary');
  await appoint(work, 'hexham-chair', 'hexham', 'chair');
  const sent = await send(work, OPEN, 'hexham', hexham, ['ivy-open'], ['Rowan Written']);
  const gower = await appoint(work, 'gower-secretary', 'gower', 'secretary');
  const ruled = await send(work, OPEN, 'gower', gower, ['jay-open']);
  if (!sent.ok || !ruled.ok) throw new Error(JSON.stringify([sent, ruled]));
  await acts.do(ruleInvalid, { code: ruled.value.code, cause: 'not-quorate', reason: REASON });
  const [round] = await acts.db.reads.select().from(rounds).where(eq(rounds.slug, OPEN));
  if (!round) throw new Error('No round.');
  const delegate = {
    bodyId: await work.body('hexham'),
    roundId: round.id,
    name: 'Dee Legate',
    email: emailOf('delegate'),
  };
  await acts.do(nameDelegate, { ...delegate, language: 'en' }, hexham);
  const { 'until-time': _, ...until } = typedOn('until', dayOf(now, 20));
  await acts.do(grantRoundRole, { round: OPEN, email: emailOf('moderator'), role: 'moderator', ...until });
  const end = { round: OPEN, confirmation: 'required', ...typedOn('end', dayOf(now, 8), '13:00'), reason: REASON };
  await acts.do(changeConfirmation, changeConfirmationInput.parse(end));
  await agreeToChanges(work.db, OPEN, acts.as().now);
  const rule = { round: OPEN, contest: SECTION, decides: 'yes', '1-how': 'count', '1-least': '2', '1-kinds': ['clp'] };
  await acts.do(changeRule, { ...rule, reason: REASON }, work.owner);
  const silent = await work.officer('silent-secretary@demo.invalid', 'colne-valley', 'secretary');
  const contestId = await work.contest('practice', 'constituency-section');
  const about = { contestId, bodyId: await work.body('colne-valley') };
  await acts.do(recordMeeting, { ...about, ...typedOn('heldOn', dayOf(now, -3)), ...MEETING }, silent);
  const names = [await work.candidacy('practice', 'alder-sample')];
  await acts.do(saveDraft, { ...about, choice: 'names', names, basedOnVersion: 0 }, silent);
}

/** How long after the end of a round its answers are final, and a little more, in milliseconds. */
const UNTIL_SEALED = 150_000;

/** Rounds that have closed: one with late forms, one with a proposed result, one declared, one reopened. */
async function closedRounds(work: Work): Promise<string[]> {
  const { acts } = work;
  const officer = await work.officer(emailOf('hexham-secretary'), 'hexham', 'secretary');
  const names = {
    'trial-late': 'Late',
    'trial-proposed': 'Proposed',
    'trial-declared': 'Declared',
    'trial-reopened': 'Reopened',
  };
  const gower = await work.officer(emailOf('gower-secretary'), 'gower', 'secretary');
  for (const [slug, surname] of Object.entries(names)) {
    await addRound(work, slug, surname, 9);
    await send(work, slug, 'hexham', officer, [`ivy-${surname.toLowerCase()}`]);
    await send(work, slug, 'gower', gower, [`kit-${surname.toLowerCase()}`]);
    await closeNow(work, slug);
  }
  for (const [slug, sender] of [
    ['hexham', officer],
    ['gower', gower],
  ] as const) {
    const late = {
      contestId: await work.contest('trial-late'),
      bodyId: await work.body(slug),
      choice: 'names',
    } as const;
    const chosen = [await work.candidacy('trial-late', 'jay-late')];
    const form = { ...late, names: chosen, basedOnVersion: 1, attempt: nextAttempt() };
    const sent = await submitNominations(acts.as(sender), form);
    if (sent.ok) throw new Error('It arrived late.');
  }
  const forms = await acts.db.reads.select().from(schema.lateForms);
  acts.at(new Date(acts.now.getTime() + UNTIL_SEALED));
  await acts.do(acceptLate, { form: forms[0]?.id ?? '', round: 'trial-late', reason: REASON }, work.owner);
  for (const round of Object.keys(names).slice(1)) {
    const fingerprint = (await declarationDraft(acts.as(work.owner), round))?.fingerprint ?? '';
    await acts.do(proposeDeclaration, { round, fingerprint }, work.owner);
    if (round !== 'trial-proposed') await acts.do(agreeDeclaration, { round, fingerprint }, work.returningOfficer);
  }
  await acts.do(openAmendment, { round: 'trial-reopened', reason: REASON }, work.owner);
  return forms.map(({ id }) => `/admin/rounds/trial-late/late/${id}`);
}

/** Somebody who was elected posts a report. Returns the page on which an admin removes it. */
async function reportsOf({ acts, now }: Work): Promise<string> {
  const [elected] = await acts.db.reads
    .select({ id: candidacies.id, slug: candidates.slug, round: rounds.slug, contest: contests.slug })
    .from(results)
    .innerJoin(candidacies, eq(candidacies.id, results.candidacyId))
    .innerJoin(candidates, eq(candidates.id, candidacies.candidateId))
    .innerJoin(contests, eq(contests.id, candidacies.contestId))
    .innerJoin(rounds, eq(rounds.id, contests.roundId))
    .where(eq(results.isElected, true));
  if (!elected) throw new Error('Nobody was elected.');
  const person = await acts.person('elected', { candidacies: [elected.id] });
  await standAs(acts.db, person.userId, elected.slug, now);
  const report = { candidacyId: elected.id, title: 'What was decided', address: 'https://example.org/nec' };
  await acts.do(postReport, { ...report, ...typedOn('meetingOn', '2017-02-01') }, person);
  return `/admin/rounds/${elected.round}/contests/${elected.contest}/candidacies/${elected.slug}/report`;
}

export const PEOPLE = [
  'owner@demo.invalid',
  'returning-officer@demo.invalid',
  'silent-secretary@demo.invalid',
  'sent-secretary@demo.invalid',
  'sent-chair@demo.invalid',
  'candidate@demo.invalid',
  'member@demo.invalid',
  ...['ivy', 'nova', 'hexham-secretary', 'hexham-chair', 'leaver', 'elected'].map(emailOf),
] as const;
