import { fold } from '../base/names';
import type { Office } from '../base/permissions';
import { BODY_KINDS, type BodyKind } from '../bodies/bodies';
import { hasOffice, KINDS } from '../bodies/kinds';

const words = (office: Office, ...written: readonly string[]) => written.map((each) => [each, office] as const);

/** How each office that may send nominations is written, in both languages. */
const WRITTEN: ReadonlyMap<string, Office> = new Map([
  ...words('secretary', 'secretary', 'secretaries', 'sec', 'secy', 'sect', 'ysgrifennydd', 'ysgrifenyddes', 'ysg'),
  ...words('chair', 'chair', 'chairs', 'chairperson', 'chairman', 'chairwoman', 'chairmen', 'chairpersons'),
  ...words('chair', 'chairlady', 'cadeirydd', 'cadeiryddes', 'gadeirydd'),
  ...words('leader', 'leader', 'leaders', 'arweinydd'),
  ...words('whip', 'whip', 'whips', 'chief whip', 'chwip', 'prif chwip'),
  ...words('general_secretary', 'general secretary', 'general sec', 'gen secretary', 'gen sec'),
  ...words('general_secretary', 'ysgrifennydd cyffredinol', 'ysgrifenyddes gyffredinol'),
  ...words('political_officer', 'political officer', 'national political officer', 'swyddog gwleidyddol'),
  ...words('member', 'member', 'aelod'),
  ...words('mp', 'mp', 'member of parliament', 'as', 'aelod seneddol'),
]);

/**
 * Words that say how or where somebody holds the office, but not another office. "Vice", "assistant", "deputy",
 * "membership" and the like are not among them, because such officers may not send nominations.
 */
const BESIDE =
  'clp c l p the of hon honorary acting interim temporary co joint shared constituency labour party local current ' +
  'elected new y yr r mygedol dros dro gweithredol etholaeth plaid lafur clpau cyd';
const BRANCH = 'branch cangen gangen';

/** More of these words, for each kind. In other kinds, they name another office: a CLP's "branch secretary". */
const BESIDE_IN: Readonly<Record<BodyKind, string>> = {
  clp: '',
  labour_group: 'group grwp',
  union: 'union trade undeb llafur',
  socialist_society: 'society socialist cymdeithas sosialaidd',
  branch: BRANCH,
  young_labour_branch: `${BRANCH} young ifanc`,
  disabled_members_branch: `${BRANCH} disabled members anabl aelodau`,
  young_member: 'young ifanc',
  mp: '',
};

/** Some CLPs call their secretary the general secretary. In a union or society, that is an office of its own. */
const GENERAL = 'general cyffredinol';

const besideIn = (kind: BodyKind): ReadonlySet<string> =>
  new Set(`${BESIDE} ${BESIDE_IN[kind]} ${hasOffice(kind, 'general_secretary') ? '' : GENERAL}`.split(' '));

/**
 * Reads an office as people write it, such as "Hon. Secretary", "Chairperson" or "Ysgrifennydd", in a body of a kind.
 * Null if it is not clearly one of the offices of that kind that may send nominations: "Membership Secretary" is another
 * one, "Secretary and Chair" are two, and a CLP has no leader.
 */
export function readOffice(typed: string, kind: BodyKind): Office | null {
  const folded = fold(typed);
  const beside = besideIn(kind);
  const rest = folded.split(' ').filter((word) => !beside.has(word));
  const read = [folded, rest.join(' ')].map((written) => WRITTEN.get(written));
  return KINDS[kind].offices.find((office) => read.includes(office)) ?? null;
}

/** The kinds of body that have the office that was typed. Empty if none clearly has it. */
export const kindsWithOffice = (typed: string): readonly BodyKind[] =>
  BODY_KINDS.filter((kind) => readOffice(typed, kind) !== null);
