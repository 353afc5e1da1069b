import { fold } from '../base/names';
import { isProbablySame, nameKey } from './match-people';

/** A candidacy of somebody, as far as it tells people of one name apart. */
export type KnownPerson = {
  readonly slug: string;
  readonly name: string;
  /** The slug and the name of the home CLP; null if it is not known. */
  readonly home: string | null;
  readonly homeName: string | null;
  /** The title of the round. */
  readonly round: string;
  /** Whether it is a candidacy in the contest to which somebody is added. */
  readonly isHere: boolean;
};

/** Somebody who may be the same person, for the question: "the Sam Smith of Stroud, a candidate in NEC 2024". */
export type Namesake = Pick<KnownPerson, 'slug' | 'name' | 'homeName' | 'round'>;

export type PersonMeant =
  /** A person who has never been a candidate here, or another one of that name. */
  | { readonly kind: 'new' }
  | { readonly kind: 'known'; readonly slug: string }
  /** The contest has this person already: the same name and the same CLP, or no CLP to tell them apart. */
  | { readonly kind: 'here' }
  | { readonly kind: 'question'; readonly namesakes: readonly Namesake[] };

/** The answer that it is another person. */
export const ANOTHER_PERSON = 'new';
const ANOTHER = new Set([ANOTHER_PERSON, 'another', 'nobody', 'newydd', 'arall', 'neb']);

/**
 * Whom a name means that is added to a contest. The same name is never enough to be the same person, so a namesake of an
 * earlier round, or one with another CLP, is a question until `answer` says who it is: the slug of the person, or that
 * it is another one. Titles, honours and the order of a name make no difference. A name that is almost the same is a
 * question, too, if it is of this contest or of the same CLP.
 */
export function personMeant(
  added: { readonly name: string; readonly home: string | null },
  answer: string,
  people: readonly KnownPerson[],
): PersonMeant {
  const key = nameKey(added.name);
  const isSame = ({ home }: KnownPerson) => home === added.home || added.home === null;
  const isNamesake = ({ name }: KnownPerson) => nameKey(name) === key;
  // Among everybody who was ever a candidate, many have an initial and a surname in common.
  const isNear = (person: KnownPerson) =>
    (person.isHere || isFromSameClp(person)) && isProbablySame(added.name, person.name);
  const isFromSameClp = ({ home }: KnownPerson) => home !== null && home === added.home;
  const namesakes = people.filter((person) => isNamesake(person) || isNear(person));
  if (namesakes.some((person) => isNamesake(person) && person.isHere && isSame(person))) return { kind: 'here' };
  if (namesakes.length === 0) return { kind: 'new' };
  if (ANOTHER.has(fold(answer))) return { kind: 'new' };
  const hereAlready = new Set(namesakes.filter(({ isHere }) => isHere).map(({ slug }) => slug));
  const asked = namesakes.filter(({ slug }, at) => namesakes.findIndex((one) => one.slug === slug) === at);
  const chosen = asked.find(({ slug }) => slug === answer.trim().toLowerCase());
  if (chosen && !hereAlready.has(chosen.slug)) return { kind: 'known', slug: chosen.slug };
  if (chosen) return { kind: 'here' };
  return { kind: 'question', namesakes: asked };
}
