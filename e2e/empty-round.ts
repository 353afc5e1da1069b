import { addCandidateAddress } from '@/commands/candidates/addresses';
import { addCandidacy, addCandidacyInput } from '@/commands/candidates/candidacies';
import { changeSettings } from '@/commands/installation/settings';
import { importPeople } from '@/commands/people/import-people';
import { appointOfficer } from '@/commands/people/offices';
import { announceRound } from '@/commands/rounds/announce';
import { createRound, createRoundInput } from '@/commands/rounds/rounds';
import { Acts, emailOf, typedOn } from '@/testing/acts';
import type { TestServer } from './server';

// An open round of an installation without the demonstration. Officers, candidates and members have the addresses
// that `emailOf` gives to these names.

export const CONTEST = 'clp-section';
export const NAMES = ['Larch Sample', 'Maple Sample', 'Rowan Sample'] as const;

const DAY = 86_400_000;
export const dayIn = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

/** Commands on the site's own database, from a minute ago, but never before its last entry. */
export const actsOn = ({ db }: TestServer) => new Acts(db, db.notBefore(new Date(Date.now() - 60_000)).toISOString());

/** The settings of volunteers, a round with these candidates, two officers and a member of Aldershot CLP. */
export async function openRound(site: TestServer, slug: string): Promise<Acts> {
  const acts = actsOn(site);
  const settings = { operatorName: 'Sample Volunteers', contactEmail: 'help@example.org', webPage: '' };
  await acts.try(changeSettings, { ...settings, intake: 'volunteers' });
  await draftRound(acts, slug);
  for (const name of NAMES)
    await acts.do(
      addCandidacy,
      addCandidacyInput.parse({ round: slug, contest: CONTEST, name, home: 'Hexham', status: 'proposed' }),
    );
  await acts.do(announceRound, { round: slug });
  await acts.try(addCandidateAddress, { candidate: 'larch-sample', email: emailOf('larch') });
  for (const office of ['secretary', 'chair'] as const)
    await acts.try(appointOfficer, { email: emailOf(office), body: 'aldershot', office });
  const csv = new TextEncoder().encode(`clp,email\nAldershot,${emailOf('member')}`);
  await acts.do(importPeople, { kind: 'members', csv, isApplied: true });
  return acts;
}

/** A round that has not been announced, with the contests of 2022 and no candidates. */
export async function draftRound(acts: Acts, slug: string): Promise<void> {
  const times = { ...typedOn('opens', dayIn(-5), '9am'), ...typedOn('closes', dayIn(10), '12 noon') };
  const round = { ...times, slug, title: `Round ${slug}`, kind: 'live', start: 'cycle:NEC 2022' };
  await acts.do(createRound, createRoundInput.parse(round));
}
