import { practiceHustings } from './practice-hustings';
import { practiceStatements } from './practice-statements';
import { practiceTimes } from './practice-times';
import words from './practice-words.json' with { type: 'json' };

export const PRACTICE_ROUND = 'practice';
export const PRACTICE_CONTESTS = ['constituency-section', 'treasurer'] as const;
export type PracticeContest = (typeof PRACTICE_CONTESTS)[number];
export type PracticeCandidate = (typeof SECTION | typeof TREASURER)[number]['slug'];

/** The reason for moving the deadline of the practice round. Like every reason, it is public. */
export const MOVE_REASON = 'Some CLPs got the notice late, and those that meet in the last week need time to decide.';
/** The reason why the Meadow group no longer backs Juniper Sample. */
const LEFT_SLATE_REASON = 'Juniper Sample asked not to be on any slate.';
/** The reason why Hawthorn Sample withdrew. */
const WITHDRAWAL_REASON = 'Has taken a new job, and would not have time to serve.';

/**
 * An invented candidate. `accepted` gives the day after the opening and the time at which they accepted; null means
 * that they have not answered.
 */
type Sample = {
  readonly slug: string;
  readonly home: string;
  readonly slates?: readonly string[];
  /** A slate that no longer backs the candidate, with the days after the opening on which it began and ended. */
  readonly left?: { readonly slate: string; readonly days: readonly [from: number, to: number] };
  readonly accepted: readonly [days: number, clock: string] | null;
};

const GROVE = 'Grove list';
const HEDGEROW = 'Hedgerow slate';
const MEADOW = 'Meadow group';

const SECTION = [
  { slug: 'alder-sample', home: 'aberdeen-donside', slates: [GROVE], accepted: [1, '09:40'] },
  { slug: 'aspen-sample', home: 'bristol-central', slates: [MEADOW], accepted: [3, '18:05'] },
  { slug: 'beech-sample', home: 'hexham', slates: [HEDGEROW], accepted: [0, '12:30'] },
  { slug: 'birch-sample', home: 'cardiff-west', slates: [GROVE], accepted: [1, '20:15'] },
  { slug: 'cedar-sample', home: 'ealing-north', slates: [HEDGEROW], accepted: [2, '08:50'] },
  { slug: 'elm-sample', home: 'truro-and-falmouth', slates: [GROVE, MEADOW], accepted: [0, '10:10'] },
  { slug: 'hawthorn-sample', home: 'leeds-south', slates: [GROVE], accepted: [2, '23:05'] },
  { slug: 'hazel-sample', home: 'montgomeryshire-and-glyndwr', slates: [GROVE], accepted: [4, '07:35'] },
  {
    slug: 'juniper-sample',
    home: 'bolton-north-east',
    left: { slate: MEADOW, days: [5, 21] },
    accepted: [9, '13:00'],
  },
  { slug: 'larch-sample', home: 'norwich-south', accepted: [6, '16:45'] },
  { slug: 'maple-sample', home: 'nottingham-east', slates: [GROVE], accepted: [1, '11:25'] },
  { slug: 'oak-sample', home: 'wirral-west', slates: [HEDGEROW], accepted: [0, '09:05'] },
  { slug: 'rowan-sample', home: 'peckham', slates: [MEADOW], accepted: null },
  { slug: 'willow-sample', home: 'ynys-mon', accepted: [5, '19:30'] },
] as const satisfies readonly Sample[];

const TREASURER = [
  { slug: 'quince-sample', home: 'dudley', slates: [GROVE], accepted: [2, '14:10'] },
  { slug: 'sorrel-sample', home: 'leicester-west', slates: [HEDGEROW], accepted: [3, '10:20'] },
  { slug: 'yarrow-sample', home: 'norwich-north', accepted: [7, '21:40'] },
] as const satisfies readonly Sample[];

/** The groups that published a list, each with the day after the opening. */
const SLATES = [
  { name: GROVE, days: -3, claimedBy: 'Sample Grove Society' },
  { name: HEDGEROW, days: -2, claimedBy: 'Sample Hedgerow Network' },
  { name: MEADOW, days: 4 },
] as const;

/** The exceptions of the practice round's roster. They are invented, and each reason says that it is a sample. */
export const PRACTICE_EXCEPTIONS = [
  { body: 'gorton-and-denton', reason: 'This is an invented example of a CLP that cannot nominate.' },
  { body: 'mid-sussex', reason: 'This is an invented example of a CLP that cannot nominate.' },
  { body: 'dunfermline', reason: 'This is an invented example of a CLP that cannot nominate.' },
  { body: 'lichfield', reason: 'This is an invented example of a CLP that cannot nominate.' },
  {
    body: 'poplar-and-limehouse',
    countsWith: 'bethnal-green-and-stepney',
    reason: 'This is an invented example of two CLPs that meet together and are counted once.',
  },
] as const;

/** The practice round as a round file, on the day `now`. It has the deadline that was announced first. */
export function practiceRound(now: Date) {
  const times = practiceTimes(now);
  const fiveClps = { rule: 'at-least', least: 5, from: [{ kinds: ['clp'] }] } as const;
  const withdrawal = {
    at: times.hawthornWithdrewAt.toISOString(),
    kind: 'withdrawn' as const,
    reason: WITHDRAWAL_REASON,
  };
  const dayAfter = (days: number) => times.after(days, '12:00').toISOString().slice(0, 10);
  const describe = ({ slug, home, slates, left, accepted }: Sample) => ({
    name: nameOf(slug),
    slug,
    homeBody: home,
    slates: [
      ...(slates ?? []),
      ...(left
        ? [
            {
              value: left.slate,
              claimedOn: dayAfter(left.days[0]),
              withdrawnOn: dayAfter(left.days[1]),
              withdrawReason: LEFT_SLATE_REASON,
            },
          ]
        : []),
    ],
    ...wordsOf(slug),
    timeline: [
      ...(accepted ? [{ at: times.after(...accepted).toISOString(), kind: 'accepted' as const }] : []),
      ...(slug === 'hawthorn-sample' ? [withdrawal] : []),
    ],
  });
  const claims = (samples: readonly Sample[]) =>
    SLATES.filter(({ name }) => samples.some(({ slates }) => slates?.includes(name))).map(({ days, ...slate }) => ({
      ...slate,
      source: 'Invented for this practice round',
      claimedOn: dayAfter(days),
    }));
  return {
    slug: PRACTICE_ROUND,
    title: `NEC practice elections ${times.closesOn.slice(0, 4)}`,
    zone: 'Europe/London',
    bodySet: '2024',
    practice: true,
    announcedAt: times.announcedAt.toISOString(),
    opensAt: times.opensAt.toISOString(),
    closesAt: times.firstClosesAt.toISOString(),
    note: 'A practice round: every candidate and every nomination in it is invented, and nothing counts. The CLPs are real.',
    exceptions: PRACTICE_EXCEPTIONS.map((exception) => ({ ...exception })),
    hustings: practiceHustings(times),
    contests: [
      {
        slug: 'constituency-section',
        title: 'Constituency section',
        seats: 9,
        maxPerBody: 9,
        bodyKinds: ['clp'],
        threshold: fiveClps,
        statementWords: 350,
        electorate: 'All members, each with one vote',
        ballotMethod: 'Single transferable vote',
        ruleNote:
          'From 2017 to 2024 a candidate for the constituency section also needed nominations from five CLPs in any part of the country.',
        source:
          'https://labourlist.org/2022/05/rolling-list-2022-clp-nominations-of-labour-nec-local-party-rep-candidates/',
        slates: claims(SECTION),
        candidates: SECTION.map(describe),
      },
      {
        slug: 'treasurer',
        title: 'Treasurer',
        seats: 1,
        maxPerBody: 1,
        bodyKinds: ['clp'],
        threshold: fiveClps,
        statementWords: 350,
        questions: words.questions,
        electorate: 'All members, each with one vote',
        ballotMethod: 'One vote each, most votes win',
        ruleNote: 'Five CLPs is an invented rule. We did not find the rule of a real contest for treasurer.',
        slates: claims(TREASURER),
        candidates: TREASURER.map(describe),
      },
    ],
  };
}

/** The answers (in the order of the questions; null means none) and links of the candidates who have any. */
const ANSWERS = new Map<string, readonly (string | null)[]>(Object.entries(words.answers));
const LINKS = new Map(Object.entries(words.links));

/** A candidate's statements in English and Welsh, with answers and links. */
function wordsOf(slug: string) {
  const statements = practiceStatements();
  const welsh = statements.get(`${slug}.cy`);
  const answers = ANSWERS.get(slug);
  const links = LINKS.get(slug);
  return {
    statement: {
      text: statements.get(slug) ?? '',
      ...(answers ? { answers: [...answers] } : {}),
      ...(links ? { links } : {}),
    },
    ...(welsh ? { statementCy: { text: welsh } } : {}),
  };
}

/** Makes a name from a slug: 'alder-sample' becomes Alder Sample. */
const nameOf = (slug: string) =>
  slug.replace(/(^|-)([a-z])/g, (_, gap, letter) => (gap ? ' ' : '') + letter.toUpperCase());
