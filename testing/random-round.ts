import { and, asc, eq, isNull, ne } from 'drizzle-orm';
import { grantAdmin } from '@/commands/people/admins';
import { appointOfficer } from '@/commands/people/offices';
import { agreeDeclaration, proposeDeclaration } from '@/commands/results/declaration';
import { agreeChange, dropChange } from '@/commands/rounds/agree-change';
import { importRound } from '@/commands/rounds/import-round';
import type { Database } from '@/db/client';
import { schema } from '@/db/schema';
import type { Actor } from '@/domain/base/permissions';
import type { Threshold } from '@/domain/contests/threshold';
import { declarationDraft } from '@/queries/results/declaration';
import { proposedChange } from '@/queries/rounds/proposed-changes';
import { Acts, emailOf } from './acts';
import { anyThreshold, one, type Random, randomFrom } from './random';
import { AFTER_ACTS, SEAT_ACTS } from './random-acts-after';
import { changeSeats, OPEN_ACTS } from './random-acts-open';
import { type Play, type PlayBody, RANDOM_ROUND, type Turn } from './random-play';

const { bodies, proposals } = schema;

const CONTESTS = ['first-section', 'second-section'] as const;
const NAMES = ['Alder Sample', 'Birch Sample', 'Cedar Sample', 'Elm Sample', 'Hawthorn Sample', 'Maple Sample'];

/**
 * Plays a round with random settings by random commands in random order: while it is open, after its deadline, in an
 * amendment, and after the vote. Many commands are refused, as the rules say. The same seed gives the same round.
 */
export async function playRandomRound(db: Database, seed: number): Promise<Acts> {
  const acts = new Acts(db, '2026-10-30T09:00:00Z');
  acts.receivedEarlier = 250;
  const random = randomFrom(seed);
  const all = await db.reads.select().from(bodies).where(eq(bodies.set, '2024')).orderBy(asc(bodies.id));
  const region = one(random, ['Wales', 'North East', 'London'] as const) ?? 'Wales';
  const near = all.filter((body) => body.region === region).slice(0, 3 + random(5));
  // One body may not nominate, because it is in another region.
  const taking = [
    ...near,
    ...all
      .filter((body) => body.region !== region)
      .slice(random(50))
      .slice(0, 1),
  ];
  const places: PlayBody[] = [];
  for (const { id, slug, name } of taking) {
    await acts.do(appointOfficer, { email: emailOf(slug), body: slug, office: 'secretary' });
    places.push({ id, slug, name, officer: (await acts.person(slug)).userId });
  }
  await acts.do(importRound, settings(random, region, places));
  const admins = [await owner(acts, 'first'), await owner(acts, 'second')] as const;
  const play: Play = { acts, random, bodies: places, admins, strangers: ['Rowan Sample', 'Willow Sample'] };
  await takeTurns(play, [changeSeats], 3);
  acts.at('2026-11-03T09:00:00Z');
  await takeTurns(play, OPEN_ACTS, 24);
  acts.at('2026-12-12T09:00:00Z');
  await takeTurns(play, AFTER_ACTS, 4);
  await declare(play);
  await takeTurns(play, AFTER_ACTS, 6);
  await declare(play);
  acts.at('2027-02-01T09:00:00Z');
  await takeTurns(play, SEAT_ACTS, 8);
  return acts;
}

async function owner(acts: Acts, name: string): Promise<Actor> {
  await acts.do(grantAdmin, { email: emailOf(name), role: 'owner' });
  return acts.person(name, { admin: 'owner' });
}

async function takeTurns(play: Play, turns: readonly Turn[], most: number) {
  for (let turn = 0; turn < most; turn += 1) {
    play.acts.at(new Date(play.acts.now.getTime() + play.random(20) * 3_600_000));
    await one(play.random, turns)?.(play);
    if (play.random(2) === 0) await agree(play);
  }
}

/** A second admin agrees to a proposed change, or drops it. */
async function agree(play: Play): Promise<void> {
  const [open] = await play.acts.db.reads
    .select()
    .from(proposals)
    .where(and(isNull(proposals.closedAt), ne(proposals.subject, 'declaration')));
  if (!open) return;
  const about = { round: RANDOM_ROUND, proposal: open.id };
  if (play.random(5) === 0) await play.acts.try(dropChange, about);
  const shown = await proposedChange(play.acts.as(play.admins[0]), about);
  await play.acts.try(agreeChange, { ...about, fingerprint: shown?.fingerprint ?? '' }, play.admins[0]);
}

/** Declares the round if the rules allow it now. */
async function declare({ acts, admins: [first, second] }: Play): Promise<void> {
  const draft = await declarationDraft(acts.as(first), RANDOM_ROUND);
  const input = { round: RANDOM_ROUND, fingerprint: draft?.fingerprint ?? '' };
  await acts.try(proposeDeclaration, input, first);
  await acts.try(agreeDeclaration, input, second);
}

function settings(random: Random, region: string, places: readonly PlayBody[]): object {
  return {
    slug: RANDOM_ROUND,
    title: 'A random round',
    zone: 'Europe/London',
    bodySet: '2024',
    practice: random(4) === 0,
    opensAt: '2026-11-02T12:00:00Z',
    closesAt: '2026-12-11T12:00:00Z',
    ...confirmations(random),
    statementsFor: one(random, ['everyone', 'members']),
    ...(random(2) === 0 ? { exceptions: exceptions(random, places) } : {}),
    contests: CONTESTS.slice(0, 1 + random(2)).map((slug) => ({
      slug,
      title: slug === 'first-section' ? 'First section' : 'Second section',
      seats: 1 + random(3),
      maxPerBody: 1 + random(4),
      bodyKinds: ['clp'],
      threshold: ruleFor(random, region),
      ...(random(4) === 0
        ? { quotas: [{ kind: 'at-least', least: 1, attribute: one(random, ['woman', 'co-operator'] as const) }] }
        : {}),
      questions: random(2) === 0 ? [{ text: 'Why you?' }] : [],
      candidates: NAMES.slice(0, 2 + random(4)).map((name) => ({
        name,
        ...(random(2) === 0 ? { homeBody: one(random, places)?.name } : {}),
        ...(random(2) === 0 ? { status: 'accepted' } : {}),
        ...(random(3) === 0 ? { attributes: ['co-operator'] } : {}),
      })),
    })),
  };
}

/** Some rounds count only what was confirmed, until the deadline or until the middle of what happens after it. */
function confirmations(random: Random): object {
  const confirmation = one(random, ['none', 'asked', 'required', 'required'] as const);
  const isLater = confirmation === 'required' && random(2) === 0;
  return { confirmation, ...(isLater ? { confirmBy: '2026-12-13T12:00:00Z' } : {}) };
}

/** Half of the rules can be met by the few bodies that send. */
const ruleFor = (random: Random, region: string): Threshold | null =>
  random(2) === 0
    ? anyThreshold(random)
    : { rule: 'at-least', least: 1 + random(3), from: [{ kinds: ['clp'], regions: [region as 'Wales'] }] };

function exceptions(random: Random, places: readonly PlayBody[]): object[] {
  const [first, second] = places;
  const counted = random(2) === 0 && second ? { countsWith: second.name } : {};
  return first ? [{ body: first.name, reason: 'Suspended by the NEC.', ...counted }] : [];
}
