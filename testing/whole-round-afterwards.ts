import { enterReport, postReport, takeBackReport } from '@/commands/candidates/reports';
import { acceptLate, agreeLate } from '@/commands/nominations/late';
import { ruleInvalid } from '@/commands/nominations/rule-invalid';
import { submitNominations } from '@/commands/nominations/submission';
import { grantAdmin } from '@/commands/people/admins';
import { closeAmendment, openAmendment } from '@/commands/results/amendment';
import { agreeDeclaration, proposeDeclaration } from '@/commands/results/declaration';
import { recordResult, recordResultInput } from '@/commands/results/results';
import {
  fillVacancy,
  fillVacancyInput,
  recordVacancy,
  recordVacancyInput,
  retractVacancy,
} from '@/commands/results/vacancies';
import { agreeChange, dropChange } from '@/commands/rounds/agree-change';
import { logClosings } from '@/commands/rounds/closings';
import { changeConfirmation, changeConfirmationInput } from '@/commands/rounds/confirmation';
import { closeRoundEarly, moveDeadline } from '@/commands/rounds/deadline';
import { postponeRound } from '@/commands/rounds/postpone';
import { schema } from '@/db/schema';
import { type Actor, SYSTEM } from '@/domain/base/permissions';
import { lateFormPage } from '@/queries/nominations/late-forms';
import { declarationDraft } from '@/queries/results/declaration';
import { proposedChange } from '@/queries/rounds/proposed-changes';
import { type Acts, emailOf, typedOn } from './acts';
import { AT, type Ids, REASON, ROUND, sentBy } from './whole-round-facts';

/** The postponement, the new deadline, the declaration by two admins, an amendment, a second declaration, the result and the seats. */
export async function playAfterwards(acts: Acts, ids: Ids): Promise<void> {
  acts.at('2026-12-01T09:00:00Z');
  await acts.do(postponeRound, { round: ROUND, cause: 'election-called', reason: '' });
  await acts.do(moveDeadline, { round: ROUND, to: new Date('2026-12-11T12:00:00Z'), cause: 'more-time', reason: '' });
  acts.at('2026-12-05T09:00:00Z');
  const admins = [await admin(acts, 'first'), await admin(acts, 'second')] as const;
  await closeEarly(acts, admins);
  await endConfirmationsEarlier(acts, admins);
  acts.at('2026-12-06T09:00:00Z');
  await logClosings(acts.as(SYSTEM));
  acts.accepted.add(logClosings.name);
  await acceptLateForm(acts, ids, admins);
  await declare(acts, admins);
  await amend(acts, ids, admins);
  await haveResult(acts, ids);
}

async function admin(acts: Acts, name: string): Promise<Actor> {
  await acts.do(grantAdmin, { email: emailOf(name), role: 'owner' });
  return acts.person(name, { admin: 'owner' });
}

/** Two admins close nominations: one proposal is closed without a change, and they agree to the next. */
async function closeEarly(acts: Acts, [first, second]: readonly [Actor, Actor]): Promise<void> {
  const propose = async () => {
    const { proposal } = await acts.do(closeRoundEarly, { round: ROUND, cause: 'all-heard', reason: '' }, first);
    return { round: ROUND, proposal: proposal ?? '' };
  };
  await acts.do(dropChange, await propose(), second);
  const proposed = await propose();
  const fingerprint = (await proposedChange(acts.as(second), proposed))?.fingerprint ?? '';
  await acts.do(agreeChange, { ...proposed, fingerprint }, second);
}

/** Nominations have closed; two admins agree that confirmations close in the evening and not in a week. */
async function endConfirmationsEarlier(acts: Acts, [first, second]: readonly [Actor, Actor]): Promise<void> {
  const typed = { round: ROUND, confirmation: 'required', ...typedOn('end', '2026-12-05', '18:00'), reason: REASON };
  const { proposal } = await acts.do(changeConfirmation, changeConfirmationInput.parse(typed), first);
  const proposed = { round: ROUND, proposal: proposal ?? '' };
  const fingerprint = (await proposedChange(acts.as(second), proposed))?.fingerprint ?? '';
  await acts.do(agreeChange, { ...proposed, fingerprint }, second);
}

/** A CLP sends after the deadline, and two admins accept it. */
async function acceptLateForm(acts: Acts, ids: Ids, [first, second]: readonly [Actor, Actor]): Promise<void> {
  const bodyId = await ids.body('gower');
  const contestId = await ids.contest(AT.contest);
  const sent = await sentBy(acts, bodyId);
  const officer = await acts.person('secretary-of-gower', { offices: [{ bodyId, office: 'secretary' }] });
  const names = [await ids.candidacy('birch-sample')];
  const form = {
    contestId,
    bodyId,
    choice: 'names',
    names,
    basedOnVersion: sent?.version ?? 0,
    attempt: 'late-form',
  } as const;
  const refused = await submitNominations(acts.as(officer), form);
  if (refused.ok) throw new Error('The form arrived late.');
  const [late] = await acts.db.reads.select().from(schema.lateForms);
  const asked = { form: late?.id ?? '', round: ROUND };
  await acts.do(acceptLate, { ...asked, reason: REASON }, first);
  const fingerprint = (await lateFormPage(acts.as(second), asked))?.fingerprint ?? '';
  await acts.do(agreeLate, { ...asked, fingerprint }, second);
}

async function declare(acts: Acts, [first, second]: readonly [Actor, Actor]): Promise<void> {
  const draft = await declarationDraft(acts.as(first), ROUND);
  const fingerprint = draft?.fingerprint ?? '';
  await acts.do(proposeDeclaration, { round: ROUND, fingerprint }, first);
  await acts.do(agreeDeclaration, { round: ROUND, fingerprint }, second);
}

async function amend(acts: Acts, ids: Ids, admins: readonly [Actor, Actor]): Promise<void> {
  await acts.do(openAmendment, { round: ROUND, reason: 'To look again.' }, admins[0]);
  await acts.do(closeAmendment, { round: ROUND }, admins[0]);
  await acts.do(openAmendment, { round: ROUND, reason: 'Aldershot was not quorate.' }, admins[0]);
  const aldershot = await sentBy(acts, await ids.body('aldershot'));
  await acts.do(ruleInvalid, { code: aldershot?.code ?? '', cause: 'sent-by-mistake', reason: '' }, admins[0]);
  await declare(acts, admins);
}

async function haveResult(acts: Acts, ids: Ids): Promise<void> {
  acts.at('2027-02-01T12:00:00Z');
  const [alder, birch, maple] = [
    await ids.candidacy('alder-sample'),
    await ids.candidacy('birch-sample'),
    await ids.candidacy('maple-sample'),
  ];
  const votes = { [`votes-${alder}`]: '1,847', [`votes-${birch}`]: '903', [`votes-${maple}`]: '12' };
  const about = { ...AT, turnout: '12.5%', note: 'Counted twice.', source: 'https://example.org/results' };
  const days = { ...typedOn('resultOn', '2027-01-29'), ...typedOn('endsOn', '2029-01-31') };
  const result = { ...about, ...days, ...votes, [`note-${maple}`]: 'Out in stage 1.', elected: [alder, birch] };
  await acts.do(recordResult, recordResultInput.parse({ ...result, turnout: '12%' }));
  await acts.do(recordResult, recordResultInput.parse({ ...result, reason: 'A typing error in the turnout.' }));
  const member = await acts.person('alder', { candidacies: [alder] });
  const report = { candidacyId: alder, title: 'What the NEC decided', address: 'https://example.org/nec' };
  for (const day of ['2027-01-30', '2027-01-31'])
    await acts.do(postReport, { ...report, ...typedOn('meetingOn', day) }, member);
  const { candidacyId: _alder, ...entered } = report;
  await acts.do(enterReport, { ...AT, candidate: 'alder-sample', ...entered, ...typedOn('meetingOn', '2027-02-01') });
  const [taken] = await acts.db.reads.select().from(schema.reports);
  if (taken) await acts.do(takeBackReport, { candidacyId: alder, report: taken.id }, member);
  acts.at('2027-03-01T12:00:00Z');
  const leave = {
    ...AT,
    holder: birch,
    ...typedOn('leftOn', '2027-02-10'),
    note: 'As published.',
    source: 'https://example.org/left',
  };
  const suspended = await acts.do(recordVacancy, recordVacancyInput.parse({ ...leave, why: 'suspended' }));
  await acts.do(retractVacancy, { ...AT, vacancy: suspended, reason: 'Lifted on appeal.' });
  const left = await acts.do(recordVacancy, recordVacancyInput.parse({ ...leave, why: 'resigned' }));
  const filled = { ...AT, vacancy: left, by: maple, ...typedOn('filledOn', '2027-02-20'), how: 'recount' };
  await acts.do(fillVacancy, fillVacancyInput.parse({ ...filled, source: 'https://example.org/filled' }));
}
