import { eq } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { schema } from '@/db/schema';
import type { BodyId } from '@/domain/base/ids';
import { fold } from '@/domain/base/names';
import { isProbablySame, nameKey } from '@/domain/candidates/match-people';
import type { KnownPerson, Namesake } from '@/domain/candidates/namesakes';
import { pick } from '@/lib/objects';
import type { CandidateInFile } from '@/lib/round-file';

export type PersonInFileRefusal =
  /** Earlier candidates have this name, and the file does not say whether it is one of them. */
  | {
      readonly code: 'which-candidate';
      readonly contest: string;
      readonly name: string;
      readonly namesakes: readonly Namesake[];
    }
  /** The slug belongs to an earlier candidate with quite another name. */
  | {
      readonly code: 'slug-of-another';
      readonly contest: string;
      readonly name: string;
      readonly slug: string;
      readonly of: string;
    };

type Asked = {
  readonly contest: string;
  readonly candidate: CandidateInFile;
  readonly homeId: BodyId | null;
  /** Everybody who was a candidate before this file. */
  readonly people: readonly KnownPerson[];
};

/**
 * Whether a candidate of a round file may be an earlier candidate without the file saying so; null if that is clear. The
 * same name is never enough. A slug says who it is, unless the earlier candidate with this slug has another home CLP:
 * then `samePerson` must say it. Without a slug, the same name and the same home CLP are one person.
 */
export async function refusalOfPerson(
  tx: Tx,
  { contest, candidate, homeId, people }: Asked,
): Promise<PersonInFileRefusal | null> {
  const { name, slug, samePerson = false } = candidate;
  const holders = slug === undefined ? [] : people.filter((person) => person.slug === slug);
  const [holder] = holders;
  if (holder && !samePerson && !isProbablySame(name, holder.name))
    return { code: 'slug-of-another', contest, name, slug: holder.slug, of: holder.name };
  if (samePerson || (slug !== undefined && !holder)) return null;
  const namesakes = holder ? holders : people.filter((person) => nameKey(person.name) === nameKey(name));
  if (namesakes.length === 0) return null;
  const home = await nameOfBody(tx, homeId);
  const isSameHome = ({ homeName }: KnownPerson) => home !== null && homeName !== null && fold(homeName) === fold(home);
  const isClear = holder
    ? home === null || namesakes.some((one) => one.homeName === null || isSameHome(one))
    : namesakes.some(isSameHome) && new Set(namesakes.map((one) => one.slug)).size === 1;
  if (isClear) return null;
  const asked = namesakes.filter((one, at) => namesakes.findIndex((other) => other.slug === one.slug) === at);
  return {
    code: 'which-candidate',
    contest,
    name,
    namesakes: asked.map((one) => pick(one, 'slug', 'name', 'homeName', 'round')),
  };
}

async function nameOfBody(tx: Tx, id: BodyId | null): Promise<string | null> {
  if (id === null) return null;
  const { bodies } = schema;
  const [body] = await tx.select({ name: bodies.name }).from(bodies).where(eq(bodies.id, id));
  return body?.name ?? null;
}
