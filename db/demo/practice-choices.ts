import type { PracticeCandidate } from './practice-round';

/**
 * A pseudo-random number for a body's position in its list. It is always the same for the same position and purpose.
 */
export function scatter(place: number, purpose: number): number {
  let figure = Math.imul(place + 1, 0x9e3779b1) ^ Math.imul(purpose + 1, 0x85ebca6b);
  figure = Math.imul(figure ^ (figure >>> 15), 0x2c1b3c6d);
  return (figure ^ (figure >>> 13)) >>> 0;
}

const GROVE = ['alder-sample', 'birch-sample', 'elm-sample', 'hazel-sample', 'maple-sample'] as const;
const HEDGEROW = ['beech-sample', 'cedar-sample', 'oak-sample'] as const;
const MOST = 9;

/**
 * Names that one body nominates in addition: the candidates of its own CLP, and a few who have hardly any nominations.
 */
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
/** The bodies that nominate only one person. */
const ALONE = new Map<string, readonly PracticeCandidate[]>([['norwich-south', ['larch-sample']]]);

/** The positions, by time of sending, of the bodies that nominate Juniper (four with the home CLP) and Rowan (six). */
const NAMES_JUNIPER: readonly number[] = [40, 111, 200];
const NAMES_ROWAN: readonly number[] = [25, 77, 130, 181, 240];

type Sender = { readonly slug: string; readonly place: number; readonly order: number };

/**
 * A body's nominations for the constituency section, by its position in the list: a whole slate, two slates together,
 * or a mixture. `hawthornStands` is false once that candidate has withdrawn. Returns one to nine names.
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

/** A body's choice from both larger slates: each name with a probability of about `percent`. */
const mixed = (place: number, percent: number) =>
  [...GROVE, ...HEDGEROW].filter((_, turn) => scatter(place, 20 + turn) % 100 < percent);

const addAll = (names: Set<PracticeCandidate>, more: readonly PracticeCandidate[]) => {
  for (const name of more) names.add(name);
};

/** A body's nomination for treasurer. It is often null, because the body did not decide about this contest. */
export function treasurerName(place: number): PracticeCandidate | null {
  const turn = scatter(place, 7) % 100;
  if (turn >= 38) return null;
  return turn < 19 ? 'quince-sample' : turn < 33 ? 'sorrel-sample' : 'yarrow-sample';
}
