import type { PracticeCandidate } from './practice-round';

/** A pseudo-random number for a body's position in its list: always the same for the same position and purpose. */
export function scatter(place: number, purpose: number): number {
  let figure = Math.imul(place + 1, 0x9e3779b1) ^ Math.imul(purpose + 1, 0x85ebca6b);
  figure = Math.imul(figure ^ (figure >>> 15), 0x2c1b3c6d);
  return (figure ^ (figure >>> 13)) >>> 0;
}

const GROVE = ['alder-sample', 'birch-sample', 'elm-sample', 'hazel-sample', 'maple-sample'] as const;
const HEDGEROW = ['beech-sample', 'cedar-sample', 'oak-sample'] as const;
const MOST = 9;

/** The names that a body adds: its own candidate, and a few that hardly anybody knows. */
const OWN = new Map<string, readonly PracticeCandidate[]>([
  ['aberdeen-donside', ['alder-sample']],
  ['bristol-central', ['aspen-sample']],
  ['hexham', ['beech-sample']],
  ['cardiff-west', ['birch-sample']],
  ['ealing-north', ['cedar-sample']],
  ['truro-and-falmouth', ['elm-sample']],
  ['montgomeryshire-and-glyndwr', ['hazel-sample']],
  ['bolton-north-east', ['juniper-sample']],
  ['nottingham-east', ['maple-sample']],
  ['wirral-west', ['oak-sample']],
  ['peckham', ['rowan-sample']],
  ['leeds-south', ['hawthorn-sample']],
]);
/** Bodies that nominate only one person. */
const ALONE = new Map<string, readonly PracticeCandidate[]>([['norwich-south', ['larch-sample']]]);

/** By how early a body sends: the few that nominate Juniper (four with the home CLP) and Rowan (six). */
const NAMES_JUNIPER: readonly number[] = [40, 111, 200];
const NAMES_ROWAN: readonly number[] = [25, 77, 130, 181, 240];

type Sender = { readonly slug: string; readonly place: number; readonly order: number };

/**
 * A body's nominations for the constituency section: a whole slate, two together, or a mixture, by its position in the
 * list. `hawthornStands` is false once that candidate has withdrawn. At most nine names, at least one.
 */
export function sectionNames({ slug, place, order }: Sender, hawthornStands: boolean): PracticeCandidate[] {
  const alone = ALONE.get(slug);
  if (alone) return [...alone];
  const names = new Set<PracticeCandidate>(OWN.get(slug) ?? []);
  if (NAMES_JUNIPER.includes(order)) names.add('juniper-sample');
  if (NAMES_ROWAN.includes(order)) names.add('rowan-sample');
  if (order % 24 === 7) names.add('aspen-sample');
  const kind = scatter(place, 1) % 100;
  if (kind < 32) addAll(names, GROVE);
  else if (kind < 50) addAll(names, HEDGEROW);
  else if (kind < 70) addAll(names, [...GROVE, ...HEDGEROW]);
  else addAll(names, mixed(place, kind < 90 ? 50 : 20));
  if (hawthornStands && kind < 70 && kind % 2 === 0 && !(kind >= 32 && kind < 50)) names.add('hawthorn-sample');
  if (!hawthornStands) names.delete('hawthorn-sample');
  if (names.size === 0) names.add('elm-sample');
  return [...names].slice(0, MOST).sort();
}

/** A body's choice from both larger slates, about `percent` of them. */
const mixed = (place: number, percent: number) =>
  [...GROVE, ...HEDGEROW].filter((_, turn) => scatter(place, 20 + turn) % 100 < percent);

const addAll = (names: Set<PracticeCandidate>, more: readonly PracticeCandidate[]) => {
  for (const name of more) names.add(name);
};

/** A body's nomination for treasurer; null if it was not on its agenda, which is usual. */
export function treasurerName(place: number): PracticeCandidate | null {
  const turn = scatter(place, 7) % 100;
  if (turn >= 38) return null;
  return turn < 19 ? 'quince-sample' : turn < 33 ? 'sorrel-sample' : 'yarrow-sample';
}
