import { addDays, type Day, daysBetween } from '@/domain/base/days';
import { MEETING_KINDS, MEETING_MODES, type MeetingKind, type MeetingMode } from '@/domain/nominations/meetings';
import { scatter, sectionNames, treasurerName } from './practice-choices';
import { PRACTICE_EXCEPTIONS, type PracticeCandidate, type PracticeContest } from './practice-round';
import { londonTime, type PracticeTimes } from './practice-times';

/** What one body does in the practice round, and when. */
export type PracticeDoing = { readonly at: Date; readonly body: string; readonly contest: PracticeContest } & (
  | {
      readonly does: 'meeting';
      readonly heldOn: Day;
      readonly kind: MeetingKind;
      readonly mode: MeetingMode;
      readonly numberPresent: number | null;
    }
  | {
      readonly does: 'send';
      readonly choice: 'names' | 'nobody' | 'withdrawn';
      readonly names: readonly PracticeCandidate[];
    }
);

/** How many CLPs have done each of these so far. The others have not been heard from. */
const SEND_NAMES = 270;
const SEND_NOBODY = 9;
const DECIDED = 14;
const ANNOUNCED = 45;

/** The bodies that always nominate: the candidates' own CLPs, and the bodies below with a special history. */
const ALWAYS_SEND = [
  'aberdeen-donside',
  'bristol-central',
  'hexham',
  'cardiff-west',
  'ealing-north',
  'truro-and-falmouth',
  'leeds-south',
  'montgomeryshire-and-glyndwr',
  'bolton-north-east',
  'norwich-south',
  'nottingham-east',
  'wirral-west',
  'peckham',
];
/** This body sent six names and changed its nominations twice. */
const THREE_VERSIONS = 'exeter';
/** These bodies sent names and later withdrew them. */
const TOOK_BACK = ['stockport', 'hove-and-portslade'] as const;
/** The home CLP of Willow Sample, whom nobody has nominated. Its meeting is next week. */
const MEETS_NEXT = 'ynys-mon';

/**
 * What every CLP has done in the practice round so far, in order of time. The same list and timetable always give the
 * same result. About half of the CLPs have been heard from. `senders` always send names, wherever they are in the list,
 * and `untouched` do nothing.
 */
export function practiceDoings(
  bodies: readonly { readonly slug: string }[],
  times: PracticeTimes,
  { senders = [], untouched = [] }: { senders?: readonly string[]; untouched?: readonly string[] },
): PracticeDoing[] {
  const always = [...ALWAYS_SEND, THREE_VERSIONS, ...TOOK_BACK, ...senders];
  const apart = new Set<string>([...untouched, MEETS_NEXT, ...PRACTICE_EXCEPTIONS.map(({ body }) => body)]);
  const placed = bodies
    .map(({ slug }, place) => ({ slug, place }))
    .filter(({ slug }) => !apart.has(slug))
    .sort((a, b) => scatter(a.place, 0) - scatter(b.place, 0));
  const chosen = placed.filter(({ slug }) => always.includes(slug));
  const others = placed.filter(({ slug }) => !always.includes(slug));
  const take = (count: number) => others.splice(0, count);

  const sending = [...chosen, ...take(SEND_NAMES - chosen.length)].sort(
    (a, b) => scatter(a.place, 3) - scatter(b.place, 3),
  );
  const doings: PracticeDoing[] = sending.flatMap((body, order) => sends({ ...body, order }, times));
  for (const body of take(SEND_NOBODY)) doings.push(...nominatesNobody(body, times));
  for (const body of take(DECIDED)) doings.push(...decides(body, times));
  const meets = bodies.findIndex(({ slug }) => slug === MEETS_NEXT);
  for (const body of [...take(ANNOUNCED), ...(meets < 0 ? [] : [{ slug: MEETS_NEXT, place: meets }])])
    doings.push(announces(body, times));
  return doings.sort((a, b) => a.at.getTime() - b.at.getTime());
}

type Placed = { readonly slug: string; readonly place: number };
type Sender = Placed & { readonly order: number };

/**
 * More bodies send each week, and the last one sent yesterday. A body sends on the evening of its meeting, or up to
 * three days later.
 */
function sends(body: Sender, times: PracticeTimes): PracticeDoing[] {
  const { slug, place, order } = body;
  if (slug === THREE_VERSIONS) return changesItsMind(body, times);
  const days = 3 + Math.floor(33 * (order / SEND_NAMES) ** 0.7);
  const wait = TOOK_BACK.some((back) => back === slug) ? 0 : Math.max(0, (scatter(place, 4) % 7) - 3);
  const heldOn = addDays(times.opensOn, days);
  const at = londonTime(addDays(heldOn, wait), clockOf(place, wait === 0 ? 20 : 9));
  const names = sectionNames(body, at < times.hawthornWithdrewAt);
  const doings: PracticeDoing[] = [];
  if (place % 4 === 0 && days > 12)
    doings.push(announced(body, heldOn, londonTime(addDays(heldOn, -9), clockOf(place, 8))));
  doings.push(held(body, heldOn, before(at, 4)), {
    at,
    body: slug,
    contest: 'constituency-section',
    does: 'send',
    choice: 'names',
    names,
  });
  const treasurer = treasurerName(place);
  if (treasurer) {
    const later = before(at, -6);
    doings.push(
      { ...held(body, heldOn, before(at, -4)), contest: 'treasurer' },
      { at: later, body: slug, contest: 'treasurer', does: 'send', choice: 'names', names: [treasurer] },
    );
  }
  if (TOOK_BACK.some((back) => back === slug))
    doings.push({
      at: londonTime(addDays(heldOn, 2), '18:10'),
      body: slug,
      contest: 'constituency-section',
      does: 'send',
      choice: 'withdrawn',
      names: [],
    });
  return doings;
}

function changesItsMind({ slug, place }: Placed, times: PracticeTimes): PracticeDoing[] {
  const send = (days: number, clock: string, names: readonly PracticeCandidate[]) =>
    ({
      at: times.after(days, clock),
      body: slug,
      contest: 'constituency-section',
      does: 'send',
      choice: 'names',
      names,
    }) as const;
  const body = { slug, place };
  return [
    held(body, addDays(times.opensOn, 18), times.after(18, '21:02')),
    send(18, '21:07', [
      'alder-sample',
      'birch-sample',
      'elm-sample',
      'hawthorn-sample',
      'hazel-sample',
      'maple-sample',
    ]),
    // The second version adds a name that was missing.
    send(19, '08:31', [
      'alder-sample',
      'beech-sample',
      'birch-sample',
      'elm-sample',
      'hawthorn-sample',
      'hazel-sample',
      'maple-sample',
    ]),
    held(body, addDays(times.opensOn, 34), times.after(34, '20:40')),
    send(34, '20:44', [
      'alder-sample',
      'beech-sample',
      'birch-sample',
      'elm-sample',
      'hazel-sample',
      'maple-sample',
      'oak-sample',
    ]),
  ];
}

function nominatesNobody(body: Placed, times: PracticeTimes): PracticeDoing[] {
  const days = 14 + (scatter(body.place, 5) % 24);
  const at = times.after(days, clockOf(body.place, 20));
  const doings = [held(body, addDays(times.opensOn, days), before(at, 3))];
  return [
    ...doings,
    { at, body: body.slug, contest: 'constituency-section', does: 'send', choice: 'nobody', names: [] },
  ];
}

/** The body met within the last ten days but has not sent yet. */
function decides(body: Placed, times: PracticeTimes): PracticeDoing[] {
  const days = 29 + (scatter(body.place, 5) % 10);
  return [held(body, addDays(times.opensOn, days), times.after(days, clockOf(body.place, 21)))];
}

/** The body announced a meeting before the deadline, after the deadline had moved. */
function announces(body: Placed, times: PracticeTimes): PracticeDoing {
  const heldOn = addDays(times.today, 1 + (scatter(body.place, 6) % (daysBetween(times.today, times.closesOn) - 1)));
  const days = 31 + (scatter(body.place, 5) % 9);
  return announced(body, heldOn, times.after(days, clockOf(body.place, 10)));
}

function announced({ slug, place }: Placed, heldOn: Day, at: Date): PracticeDoing {
  return {
    at,
    body: slug,
    contest: 'constituency-section',
    does: 'meeting',
    heldOn,
    ...manner(place),
    numberPresent: null,
  };
}

function held({ slug, place }: Placed, heldOn: Day, at: Date): PracticeDoing {
  // Some bodies do not enter the number present.
  const numberPresent = place % 3 === 0 ? null : 9 + (scatter(place, 9) % 70);
  return { at, body: slug, contest: 'constituency-section', does: 'meeting', heldOn, ...manner(place), numberPresent };
}

/** The type and the form of a meeting. Three in four are meetings of all members. */
function manner(place: number): { kind: MeetingKind; mode: MeetingMode } {
  const kind = MEETING_KINDS[scatter(place, 10) % 4 === 0 ? 1 : 0];
  return { kind, mode: MEETING_MODES[scatter(place, 11) % MEETING_MODES.length] ?? 'in_person' };
}

const before = (at: Date, minutes: number) => new Date(at.getTime() - minutes * 60_000);

/** A time of day in the two hours from `hour`, which depends on the body's position. */
function clockOf(place: number, hour: number): string {
  const minutes = scatter(place, 12) % 110;
  return `${String(hour + Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
