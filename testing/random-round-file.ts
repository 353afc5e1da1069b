import { CAUSES_OF_ACT } from '@/domain/base/act-causes';
import { BODY_KINDS, NATIONS, REGIONS } from '@/domain/bodies/bodies';
import { CANDIDACY_STATUSES } from '@/domain/candidates/candidacies';
import { ATTRIBUTES } from '@/domain/contests/reserved-seats';
import { MEETING_MODES } from '@/domain/nominations/meetings';
import { TIMETABLE_KINDS } from '@/domain/rounds/rounds';
import { anyThreshold, one, type Random, randomFrom, some } from './random';

const BODIES = ['hexham', 'gower', 'cardiff-west', 'aldershot', 'ashfield', 'barking', 'bolton-west'];
const PEOPLE = ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elder', 'Fir', 'Gorse', 'Hazel'];

/** A file of a round in which every optional part is there or not, by chance. The same seed gives the same file. For tests. */
export function randomRoundFile(seed: number, now: Date) {
  const random = randomFrom(seed * 7919);
  const day = (days: number) => new Date(now.getTime() + days * 86_400_000).toISOString();
  const isArchive = random(4) === 0;
  const opens = isArchive ? -400 : random(20) - 15;
  const state = random(6);
  return {
    slug: `random-${seed}`,
    title: `Round ${seed}`,
    zone: 'Europe/London',
    bodySet: '2024',
    ...maybe(random, { nationSets: [{ nation: 'Scotland', set: 'holyrood-2026' }] }),
    ...(isArchive ? { archive: true } : maybe(random, { practice: true })),
    announcedAt: day(Math.min(opens - 5, 0)),
    opensAt: day(opens),
    closesAt: day(opens + 20),
    ...(isArchive ? {} : maybe(random, { confirmation: 'asked' })),
    ...maybe(random, { statementsFor: 'members' }),
    ...(isArchive ? {} : maybe(random, { allowsDelegates: true })),
    ...(isArchive ? {} : maybe(random, { approvesStatements: true, takesApplications: true })),
    ...maybe(random, { note: 'A note.' }),
    ...maybe(random, { source: 'The rule book.' }),
    ...maybe(random, { contactName: 'The returning officer', contactEmail: 'returning@example.org' }),
    ...(state === 0
      ? { cancelled: { at: day(-1), cause: one(random, CAUSES_OF_ACT.cancel), reason: 'Said so.' } }
      : {}),
    ...(state === 1 ? { postponed: { at: day(-1), reason: 'An election was called.' } } : {}),
    ...maybe(random, {
      exceptions: [
        { body: 'hexham', countsWith: 'gower', cause: 'bodies-merged', reason: 'They met together.' },
        { body: 'aldershot', reason: 'Suspended.', source: 'The NEC.' },
      ],
    }),
    ...maybe(random, { additions: some(random, BODIES.slice(3)).map((body) => ({ body, reason: 'Added late.' })) }),
    ...maybe(random, {
      timetable: some(random, TIMETABLE_KINDS).map((kind, at) => ({ kind, label: `Date ${at}`, at: day(opens + at) })),
    }),
    ...maybe(random, {
      hustings: [
        {
          ...{ title: 'Hustings', startsAt: day(opens + 3), mode: one(random, MEETING_MODES) },
          ...maybe(random, { contest: 'contest-0', endsAt: day(opens + 4), place: 'Town hall' }),
          ...maybe(random, { joinAddress: 'https://example.org/join', note: 'Doors open early.' }),
          ...maybe(random, { cancelledAt: day(-1), cancelReason: 'Nobody came.' }),
        },
      ],
    }),
    contests: Array.from({ length: 1 + random(2) }, (_, at) => contest(random, at, day(opens - 3))),
  };
}

/** These facts, every second time. */
const maybe = <T extends object>(random: Random, facts: T): Partial<T> => (random(2) === 0 ? facts : {});

function contest(random: Random, at: number, before: string) {
  const seats = 1 + random(9);
  const people = some(random, PEOPLE);
  return {
    slug: `contest-${at}`,
    title: `Contest ${at}`,
    seats,
    maxPerBody: 1 + random(9),
    nominators: [
      {
        kinds: some(random, BODY_KINDS),
        ...maybe(random, { nations: some(random, NATIONS) }),
        ...maybe(random, { regions: some(random, REGIONS) }),
        ...maybe(random, { size: { least: 1 + random(5) } }),
        ...maybe(random, { without: 'young_labour_branch' }),
      },
    ],
    threshold: anyThreshold(random),
    ...maybe(random, { acceptsWriteIns: true }),
    ...maybe(random, { quotas: [{ kind: 'at-least', least: 1, attribute: 'woman' }] }),
    ...maybe(random, {
      reservedSeats: [
        random(2) === 0
          ? { least: 1, attribute: one(random, ATTRIBUTES) }
          : { least: seats, region: one(random, REGIONS) },
      ],
    }),
    ...maybe(random, { doubts: { threshold: 'assumed', seats: 'unknown' } }),
    ...maybe(random, { electorate: 'Members.', ballotMethod: 'STV.' }),
    ...maybe(random, { ruleNote: 'By rule 4.', source: 'The rule book.' }),
    questions: [{ text: 'Why you?', textCy: 'Pam chi?' }, { text: 'What next?' }],
    ...maybe(random, { statementWords: 400 }),
    slates: [
      { name: 'Centre', ...maybe(random, { slug: 'middle' }), ...maybe(random, { claimedBy: 'A group' }) },
      { name: 'Edge', ...maybe(random, { source: 'A list', claimedOn: '2026-11-01' }) },
    ],
    candidates: people.map((name, place) => candidate(random, `${name} Random`, { isLast: place > 0, people, before })),
    ...maybe(random, {
      result: { on: '2026-12-20', ...maybe(random, { turnout: '12%', note: 'Close.', source: 'S' }) },
    }),
    ...maybe(random, {
      vacancies: [
        {
          ...{ candidate: `${people[0]} Random`, leftOn: '2027-01-02', why: 'resigned' },
          ...maybe(random, { note: 'Left.', source: 'A paper' }),
        },
      ],
    }),
  };
}

type Among = { readonly isLast: boolean; readonly people: readonly string[]; readonly before: string };

function candidate(random: Random, name: string, { isLast, people, before }: Among) {
  const fact = <T>(value: T) =>
    one(random, [value, { value }, { value, source: 'A list' }, { value, source: null }] as const);
  return {
    name,
    homeBody: HOMES.get(name.split(' ')[0] ?? ''),
    slates: random(2) === 0 ? ['Centre'] : [{ value: 'Edge', source: 'A list', claimedOn: '2026-11-02' }],
    ...maybe(random, { attributes: ['incumbent'] }),
    ...maybe(random, { publishedTotal: fact(random(300)) }),
    ...maybe(random, { votes: fact(random(9000)) }),
    ...maybe(random, { elected: fact(random(2) === 0) }),
    ...maybe(random, {
      timeline: [
        { at: before, kind: one(random, CANDIDACY_STATUSES) },
        { at: before, kind: 'home-moved', homeBody: one(random, BODIES), ...maybe(random, { reason: 'Moved.' }) },
        {
          at: before,
          kind: 'accepted',
          ...maybe(random, { source: random(2) === 0 ? 'A letter' : null, on: '2026-11-03' }),
        },
      ].map((event, at) => ({ ...event, at: new Date(Date.parse(event.at) + at * 1000).toISOString() })),
    }),
    ...maybe(random, {
      statement: {
        text: `Vote for ${name}.`,
        ...maybe(random, { isSummary: true, source: 'A leaflet' }),
        ...maybe(random, { answers: [null, 'More of the same.'] }),
        ...maybe(random, { links: [{ words: 'More', address: 'https://example.org/more' }] }),
      },
    }),
    ...maybe(random, { statementCy: { text: `Pleidleisiwch dros ${name}.` } }),
    ...maybe(random, { source: 'The notice.' }),
    ...(isLast && random(4) === 0 ? { mergedInto: `${people[0]?.toLowerCase()}-random` } : {}),
  };
}

/** A person has one home, because one with another home is another person. */
const HOMES: ReadonlyMap<string, string | undefined> = new Map(
  PEOPLE.map((name, at) => [name, BODIES[at % BODIES.length]]),
);
