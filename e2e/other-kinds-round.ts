import { eq } from 'drizzle-orm';
import { applyBodyList, keepBodyList } from '@/commands/bodies/importing';
import { prepareInstallation } from '@/commands/bodies/prepare-installation';
import { addCandidateAddress } from '@/commands/candidates/addresses';
import { listHustingsEvent } from '@/commands/candidates/hustings';
import { writeStatement } from '@/commands/candidates/statements';
import { changeSettings } from '@/commands/installation/settings';
import { recordMeeting } from '@/commands/nominations/meeting';
import { ruleInvalid } from '@/commands/nominations/rule-invalid';
import { submitNominations } from '@/commands/nominations/submission';
import { grantAdmin } from '@/commands/people/admins';
import { importPeople } from '@/commands/people/import-people';
import { inviteOfficers } from '@/commands/people/invitations';
import { appointOfficer } from '@/commands/people/offices';
import { agreeDeclaration, proposeDeclaration } from '@/commands/results/declaration';
import { closeRoundEarly } from '@/commands/rounds/deadline';
import { importRound } from '@/commands/rounds/import-round';
import { addSlate, addSlateInput } from '@/commands/slates/slates';
import type { Database } from '@/db/client';
import { schema } from '@/db/schema';
import { type Actor, type Office, SYSTEM } from '@/domain/base/permissions';
import type { BodyKind } from '@/domain/bodies/bodies';
import { RECORDED_WITHIN } from '@/domain/rounds/in-time';
import { declarationDraft } from '@/queries/results/declaration';
import { Acts, emailOf, typedOn } from '@/testing/acts';
import { agreeToChanges } from '@/testing/agree-to-changes';
import { seenOf } from '@/testing/seen-list';
import { dayIn } from './empty-round';

// Rounds in which Labour Groups, unions, societies, MPs and branches nominate, and no CLP.

const { bodies, candidacies, candidates, contests, rounds } = schema;

const REASON = 'The NEC decided it.';
const NO_DAY = { 'on-day': '', 'on-month': '', 'on-year': '' };
const LIST = `name,kind,region,size,branch of,code
Camden,labour group,London,33,,
Ryedale,labour group,Yorkshire and the Humber,12,,
Oldham,labour group,North West,40,,
Unite,trade union,,1200000,,
Unison,trade union,,900000,,
Fabian Society,socialist society,,7000,,
Sample North,mp,North West,,,mp-north
Sample South,mp,South East,,,mp-south
Hebden,branch,Yorkshire and the Humber,,Calder Valley,
Truro,young labour branch,South West,,Truro and Falmouth,
`;

type Sender = {
  readonly kind: BodyKind;
  readonly slug: string;
  readonly name: string;
  readonly office: Office;
  readonly contest: string;
};
/** One body of each kind, with an officer whose address is that of their name. */
export const SENDERS: readonly Sender[] = [
  { kind: 'labour_group', slug: 'camden', name: 'leader', office: 'leader', contest: 'councillors' },
  { kind: 'union', slug: 'unite', name: 'unite', office: 'general_secretary', contest: 'affiliates' },
  { kind: 'socialist_society', slug: 'fabian-society', name: 'fabian', office: 'secretary', contest: 'affiliates' },
  { kind: 'mp', slug: 'sample-north', name: 'mp', office: 'mp', contest: 'leader' },
  { kind: 'branch', slug: 'hebden', name: 'hebden', office: 'secretary', contest: 'branches' },
];

const contest = (slug: string, title: string, kinds: readonly BodyKind[], threshold: object, home: string | null) => ({
  slug,
  title,
  seats: 2,
  maxPerBody: 2,
  nominators: [{ kinds }],
  threshold,
  source: 'https://example.org/rules',
  electorate: 'One ballot paper for each member.',
  questions: [{ text: 'Why do you stand?', textCy: 'Pam rydych yn sefyll?' }],
  candidates: ['Alder', 'Birch', 'Cedar'].map((name) => ({
    name: `${name} ${title}`,
    slug: `${name.toLowerCase()}-${slug}`,
    ...(home && name !== 'Cedar' ? { homeBody: home } : {}),
    ...(name === 'Birch' ? {} : { status: 'accepted' }),
  })),
});

const least = (kinds: readonly BodyKind[]) => ({ rule: 'at-least', least: 1, from: [{ kinds }] });
const own = (kind: BodyKind) => ({
  rule: 'all',
  of: [
    { rule: 'own-body', kinds: [kind] },
    { rule: 'elsewhere', least: 1, from: [{ kinds: [kind] }] },
  ],
});
const CONTESTS = [
  contest('councillors', 'Local government', ['labour_group'], own('labour_group'), 'Camden'),
  contest('affiliates', 'Affiliates', ['union', 'socialist_society'], least(['union', 'socialist_society']), null),
  contest(
    'leader',
    'Leader',
    ['mp'],
    { rule: 'any', of: [{ rule: 'incumbent' }, { rule: 'share', percent: 20, from: [{ kinds: ['mp'] }] }] },
    null,
  ),
  contest('branches', 'Branches', ['branch', 'young_labour_branch'], least(['branch', 'young_labour_branch']), null),
];

/**
 * An installation from yesterday, with an open round and a declared one, and an officer of each kind who has nominated.
 * All of it happened an hour ago, because a round is declared some minutes after its deadline.
 */
export async function roundsOfOtherKinds(db: Database): Promise<void> {
  await prepareInstallation({ db, actor: SYSTEM, now: new Date(Date.now() - 86_400_000) });
  const acts = new Acts(db, new Date(Date.now() - 3_600_000).toISOString());
  const settings = { operatorName: 'Sample Volunteers', contactEmail: 'help@example.org', webPage: '' };
  await acts.try(changeSettings, { ...settings, intake: 'party' });
  const { id: upload } = await acts.do(keepBodyList, { file: new TextEncoder().encode(LIST), kind: '' });
  const seen = await seenOf(acts.as(), upload);
  await acts.do(applyBodyList, { upload, seen, ...NO_DAY, reason: REASON });
  await addRound(acts, 'open');
  for (const { name, slug, office } of SENDERS)
    await acts.do(appointOfficer, { email: emailOf(name), body: slug, office });
  await acts.do(appointOfficer, { email: emailOf('whip'), body: 'camden', office: 'whip' });
  await acts.do(appointOfficer, { email: emailOf('silent'), body: 'ryedale', office: 'leader' });
  await acts.try(inviteOfficers, { who: 'never-invited', where: 'all' });
  await nominateIn(acts, 'open');
  await peopleOf(acts);
  await addRound(acts, 'declared');
  await nominateIn(acts, 'declared');
  await declare(acts, 'declared');
}

async function addRound(acts: Acts, slug: string): Promise<void> {
  const at = (days: number) => new Date(acts.now.getTime() + days * 86_400_000).toISOString();
  const ways = { approvesStatements: true, takesApplications: true, allowsDelegates: true, confirmation: 'asked' };
  const round = { slug, title: `Round ${slug}`, zone: 'Europe/London', bodySet: '2024', ...ways };
  await acts.do(importRound, { ...round, announcedAt: at(0), opensAt: at(0), closesAt: at(10), contests: CONTESTS });
}

/** Every sender but the last nominates the first candidate of its contest; what the society sent is ruled invalid. */
async function nominateIn(acts: Acts, round: string): Promise<void> {
  for (const { name, slug, office, contest: of } of SENDERS) {
    const [body] = await acts.db.reads.select().from(bodies).where(eq(bodies.slug, slug));
    const found = await acts.db.reads
      .select({ id: candidacies.id, contestId: contests.id, slug: candidates.slug, contest: contests.slug })
      .from(candidacies)
      .innerJoin(candidates, eq(candidates.id, candidacies.candidateId))
      .innerJoin(contests, eq(contests.id, candidacies.contestId))
      .innerJoin(rounds, eq(rounds.id, contests.roundId))
      .where(eq(rounds.slug, round));
    const alder = found.find((one) => one.contest === of && one.slug === `alder-${of}`);
    if (!body || !alder) throw new Error(`No ${slug} or no ${of}.`);
    const place = { contestId: alder.contestId, bodyId: body.id };
    const officer = await acts.person(name, { offices: [{ bodyId: body.id, office }] });
    const meeting = { kind: 'all_member', mode: 'hybrid', isQuorate: 'yes', numberPresent: '' };
    await acts.do(recordMeeting, { ...place, ...typedOn('heldOn', dayIn(-3)), ...meeting }, officer);
    if (slug === 'hebden') continue;
    const names = { choice: 'names' as const, names: [alder.id], basedOnVersion: 0, attempt: `${round}-${slug}` };
    const { code } = await acts.do(submitNominations, { ...place, ...names }, officer);
    if (slug === 'fabian-society') await acts.do(ruleInvalid, { code, cause: 'not-quorate', reason: REASON });
  }
}

/** A member, a slate, a hustings, and a candidate who has written a statement. */
async function peopleOf(acts: Acts): Promise<void> {
  const csv = new TextEncoder().encode(`clp,email\nCamden,${emailOf('member')}`);
  await acts.do(importPeople, { kind: 'members', csv, isApplied: true });
  const at = { round: 'open', contest: 'councillors' };
  const slate = { ...at, name: 'Council Five', claimedBy: 'A group', source: 'https://example.org/list' };
  await acts.do(addSlate, addSlateInput.parse({ ...slate, ...typedOn('claimedOn', dayIn(-1)) }));
  const event = { ...at, title: 'Hustings', ends: '9pm', mode: 'online', place: '', note: '' };
  const where = { joinAddress: 'https://example.org/join', ...typedOn('starts', dayIn(8), '7pm') };
  await acts.do(listHustingsEvent, { ...event, ...where });
  await acts.do(addCandidateAddress, { ...at, candidate: 'alder-councillors', email: emailOf('alder') });
  const [own] = await acts.db.reads
    .select({ id: candidacies.id })
    .from(candidacies)
    .innerJoin(candidates, eq(candidates.id, candidacies.candidateId))
    .where(eq(candidates.slug, 'alder-councillors'));
  if (!own) throw new Error('No candidate.');
  const lists = { question: [], answer: [], linkWords: [], linkAddress: [] };
  const statement = { candidacyId: own.id, language: 'en' as const, basedOnVersion: 0, text: 'I stand.', ...lists };
  await acts.do(writeStatement, statement, await acts.person('alder', { candidacies: [own.id] }));
}

async function declare(acts: Acts, round: string): Promise<void> {
  const [first, second] = [await admin(acts, 'first'), await admin(acts, 'second')];
  await acts.do(closeRoundEarly, { round, cause: 'all-heard', reason: '' }, first);
  await agreeToChanges(acts.db, round, acts.as().now);
  acts.at(new Date(acts.now.getTime() + 2 * RECORDED_WITHIN));
  const fingerprint = (await declarationDraft(acts.as(first), round))?.fingerprint ?? '';
  await acts.do(proposeDeclaration, { round, fingerprint }, first);
  await acts.do(agreeDeclaration, { round, fingerprint }, second);
}

async function admin(acts: Acts, name: string): Promise<Actor> {
  await acts.do(grantAdmin, { email: emailOf(name), role: 'returning_officer' });
  return acts.person(name, { admin: 'returning_officer' });
}
