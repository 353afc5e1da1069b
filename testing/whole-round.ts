import { addCandidacy, addCandidacyInput } from '@/commands/candidates/candidacies';
import { listHustingsEvent } from '@/commands/candidates/hustings';
import { importCandidates } from '@/commands/candidates/import-candidates';
import { addQuestion, addQuestionInput } from '@/commands/candidates/questions';
import { addContest, changeContest } from '@/commands/contests/contests';
import { changeRule } from '@/commands/contests/rule';
import { changeSettings, storeFirstSettings } from '@/commands/installation/settings';
import { announceRound } from '@/commands/rounds/announce';
import { changeConfirmation, changeConfirmationInput } from '@/commands/rounds/confirmation';
import { changeRoster, changeRosterInput } from '@/commands/rounds/roster';
import {
  changeRound,
  changeRoundInput,
  changeRoundTimes,
  createRound,
  createRoundInput,
} from '@/commands/rounds/rounds';
import { addTimetableEntry, changeTimetableEntry, timetableEntryInput } from '@/commands/rounds/timetable';
import type { Database } from '@/db/client';
import { schema } from '@/db/schema';
import { SYSTEM } from '@/domain/base/permissions';
import { Acts, typedOn } from './acts';
import { playAfterwards } from './whole-round-afterwards';
import { AT, hustings, idsIn, REASON, ROUND } from './whole-round-facts';
import { playNominations } from './whole-round-nominations';

const { timetableEntries } = schema;

/** Plays one round from the draft to its second declaration, by commands only. The database has the real CLPs. */
export async function playWholeRound(db: Database): Promise<Acts> {
  const acts = new Acts(db, '2026-10-31T09:00:00Z');
  acts.receivedEarlier = 250;
  const ids = idsIn(db);
  await haveSettings(acts);
  await setUp(acts);
  await changeAnnounced(acts);
  await playNominations(acts, ids);
  await playAfterwards(acts, ids);
  return acts;
}

/** The installation of volunteers: the settings of the environment, and then those that an owner enters. */
async function haveSettings(acts: Acts): Promise<void> {
  await storeFirstSettings(acts.as(SYSTEM));
  acts.accepted.add(storeFirstSettings.name);
  const typed = { operatorName: 'Sample Volunteers', contactEmail: 'help@example.org', intake: 'volunteers' };
  await acts.do(changeSettings, { ...typed, webPage: 'https://example.org/nominations' });
}

/** The round as a draft, which is announced at the end. */
async function setUp(acts: Acts): Promise<void> {
  const opens = typedOn('opens', '2026-11-02', '12 noon');
  const closes = typedOn('closes', '2026-12-11', '12 noon');
  const times = { ...opens, ...closes };
  await acts.do(
    createRound,
    createRoundInput.parse({
      ...times,
      title: 'NEC 2026',
      slug: ROUND,
      kind: 'live',
      bodySet: '2024',
      start: 'scratch',
    }),
  );
  await acts.do(changeRoundTimes, { ...times, ...typedOn('closes', '2026-12-04', '12 noon'), round: ROUND });
  await acts.do(addContest, { ...contestTyped, preset: '', rule: 'five-clps' });
  await acts.do(changeContest, { ...contestTyped, contest: AT.contest, maxPerBody: '4' });
  const rule = { ...AT, reason: '', decides: 'yes', '1-how': 'count', '1-least': '2', '1-kinds': ['clp'] };
  await acts.do(changeRule, rule);
  for (const [name, home] of Object.entries(PEOPLE))
    await acts.do(
      addCandidacy,
      addCandidacyInput.parse({ ...AT, name, home, same: 'new', status: 'proposed', source: 'The notice.' }),
    );
  await acts.do(addQuestion, addQuestionInput.parse({ ...AT, text: 'Why you?', textCy: 'Pam chi?' }));
  await acts.do(announceRound, { round: ROUND });
}

/** The candidates and their home CLPs. */
const PEOPLE = {
  'Alder Sample': 'Aldershot',
  'Birch Sample': 'Cardiff West',
  'Cedar Sample': '',
  'Elm Sample': 'Hexham',
  'Elm R Sample': '',
  'Hawthorn Sample': '',
};

const contestTyped = {
  round: ROUND,
  title: 'Members section',
  seats: '2',
  maxPerBody: '3',
  bodyKinds: ['clp'],
  nations: [],
  regions: [],
  acceptsWriteIns: ['yes'],
  statementWords: '200',
  electorate: 'All members.',
  ballotMethod: 'Single transferable vote.',
  ruleNote: 'Two CLPs are enough.',
  source: 'https://example.org/rules',
  reason: '',
};

/** Changes to the announced round, each with its reason. */
async function changeAnnounced(acts: Acts): Promise<void> {
  acts.at('2026-11-01T09:00:00Z');
  const said = { round: ROUND, title: 'NEC elections 2026', reason: REASON, statementsFor: 'members' };
  const contact = { contactName: 'Returning officer', contactEmail: 'ro@example.org' };
  const details = {
    ...contact,
    note: 'By post as well.',
    source: 'https://example.org/notice',
  };
  await acts.do(changeRound, changeRoundInput.parse({ ...said, ...details }));
  const confirmed = { round: ROUND, confirmation: 'required', reason: REASON };
  const end = typedOn('end', '2026-12-11', '13:00');
  await acts.do(changeConfirmation, changeConfirmationInput.parse({ ...confirmed, ...end }));
  const date = { round: ROUND, kind: 'other', label: 'Ballot papers are sent', reason: REASON };
  const entry = timetableEntryInput.parse({ ...date, ...typedOn('at', '2027-01-10', '12 noon') });
  await acts.do(addTimetableEntry, entry);
  await acts.do(addTimetableEntry, { ...entry, label: 'A mistake' });
  const rows = await acts.db.reads.select().from(timetableEntries);
  const idOf = (label: string) => rows.find((row) => row.label === label)?.id ?? '';
  await acts.do(changeTimetableEntry, { ...entry, entry: idOf('A mistake'), does: 'remove' });
  const later = { ...entry, ...typedOn('at', '2027-01-12', '12 noon'), does: 'change' } as const;
  await acts.do(changeTimetableEntry, { ...later, entry: idOf(date.label) });
  const roster = { round: ROUND, reason: REASON, source: 'The NEC, 30 October.' };
  const bar = { ...roster, body: 'colne-valley', state: 'cannot-nominate', cause: 'body-suspended', reason: '' };
  await acts.do(changeRoster, changeRosterInput.parse(bar));
  await acts.do(changeRoster, changeRosterInput.parse({ ...bar, state: 'may-nominate' }));
  const joined = { body: 'chesterfield', state: 'counted-with', countsWith: 'aldershot' };
  await acts.do(changeRoster, changeRosterInput.parse({ ...roster, ...joined }));
  const csv = new TextEncoder().encode('name,clp\nMaple Sample,Gower\n');
  await acts.do(importCandidates, { ...AT, csv, isApplied: true });
  await acts.do(listHustingsEvent, hustings);
}
