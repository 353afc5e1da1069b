import { ok, type Result, refuse } from '../base/result';
import { BODY_KINDS, type BodyKind, NATIONS, REGIONS } from '../bodies/bodies';
import type { AtLeast, Elsewhere, Incumbent, Nominators, OwnBody, Share, Threshold } from './threshold';

/** The alternative ways of getting on the ballot that the form has room for. A candidacy needs one of them. */
export const WAYS = ['1', '2', '3'] as const;
export type Way = (typeof WAYS)[number];

/** The main requirements that a way can have. */
export const HOWS = ['count', 'share', 'elsewhere', 'incumbent'] as const;

/** The fields of a form, by name, as typed and sent: `1-least`, `2-kinds`. */
export type ThresholdFields = Readonly<Record<string, string | readonly string[]>>;

const LISTS = ['own', 'kinds', 'nations', 'regions', 'also', 'includingKinds', 'secondKinds'] as const;

/** The names of the fields with several values (ticked boxes), for all ways. */
export const THRESHOLD_LISTS: readonly string[] = [...WAYS.flatMap((way) => LISTS.map((name) => `${way}-${name}`))];

export type ThresholdProblem = {
  readonly field: string;
  readonly code: 'whole-number' | 'percent' | 'kinds-missing' | 'first-missing' | 'no-way';
};

/**
 * Fills in the form from a threshold. Null for a threshold that does not fit in the form, such as an "any" inside an
 * "all". Such a rule is shown in words and stays unchanged. For all others, readThresholdFields returns the same
 * threshold.
 */
export function thresholdFields(threshold: Threshold | null): ThresholdFields | null {
  if (threshold === null) return { decides: 'no' };
  const all = threshold.rule === 'any' ? threshold.of : [threshold];
  if (threshold.rule === 'any' && all.length < 2) return null;
  if (all.length > WAYS.length) return null;
  const fields = new Map<string, string | readonly string[]>([['decides', 'yes']]);
  for (const [index, part] of all.entries()) {
    const way = wayFields(part);
    if (way === null) return null;
    for (const [name, value] of Object.entries(way)) fields.set(`${WAYS[index] ?? ''}-${name}`, value);
  }
  return Object.fromEntries(fields);
}

type WayFields = Record<string, string | readonly string[]>;

function wayFields(threshold: Threshold): WayFields | null {
  if (threshold.rule === 'any') return null;
  if (threshold.rule === 'all' && threshold.of.length < 2) return null;
  const parts = threshold.rule === 'all' ? [...threshold.of] : [threshold];
  const fields: WayFields = {};
  if (parts[0]?.rule === 'own-body') {
    fields.own = (parts[0].kinds ?? ['clp']).map((kind) => (kind === 'clp' ? 'yes' : kind));
    parts.shift();
  }
  const [main, second, ...rest] = parts;
  if (rest.length > 0) return null;
  const mainFields = main ? fieldsOfMain(main) : {};
  const secondFields = second ? fieldsOfSecond(second) : {};
  return mainFields && secondFields && { ...fields, ...mainFields, ...secondFields };
}

function fieldsOfMain(part: Threshold): WayFields | null {
  if (part.rule === 'incumbent') return { how: 'incumbent' };
  if (part.rule === 'at-least') return fieldsOfCount(part);
  if (part.rule !== 'share' && part.rule !== 'elsewhere') return null;
  const from = fieldsOfGroup(part.from);
  if (from === null) return null;
  return part.rule === 'share'
    ? { how: 'share', percent: String(part.percent), ...from }
    : { how: 'elsewhere', least: String(part.least), ...from };
}

function fieldsOfCount({ least, from, regions, including, weight }: AtLeast): WayFields | null {
  const [first, second, ...more] = from;
  const group = first && fieldsOfGroup([first]);
  if (!group || more.length > 0 || second?.nations || second?.regions || second?.kinds.length === 0) return null;
  const [part, ...others] = including ?? [];
  if (others.length > 0 || (including && !part) || part?.kinds.length === 0) return null;
  return {
    how: 'count',
    least: String(least),
    ...group,
    ...(second ? { also: second.kinds } : {}),
    ...(regions === undefined ? {} : { regionsLeast: String(regions) }),
    ...(part ? { includingLeast: String(part.least), includingKinds: part.kinds } : {}),
    ...(weight ? { weight: String(weight.percent) } : {}),
  };
}

function fieldsOfGroup(from: readonly Nominators[]): WayFields | null {
  const [group, ...more] = from;
  if (!group || more.length > 0 || [group.kinds, group.nations, group.regions].some((list) => list?.length === 0))
    return null;
  const { kinds, nations, regions } = group;
  return { kinds, ...(nations ? { nations } : {}), ...(regions ? { regions } : {}) };
}

function fieldsOfSecond(part: Threshold): WayFields | null {
  if (part.rule !== 'at-least' || part.regions !== undefined || part.including || part.weight) return null;
  const [group, ...more] = part.from;
  if (!group || more.length > 0 || group.nations || group.regions || group.kinds.length === 0) return null;
  return { secondLeast: String(part.least), secondKinds: group.kinds };
}

/**
 * Reads the form. Ways without any answer are left out. One way is the rule itself, and several are alternatives. Null
 * means that nominations decide nothing. Refuses an invalid number, a part without kinds of bodies, a second
 * requirement without a first, and a form without any way.
 */
export function readThresholdFields(fields: ThresholdFields): Result<Threshold | null, readonly ThresholdProblem[]> {
  if (fields.decides === 'no') return ok(null);
  const problems: ThresholdProblem[] = [];
  const ways = WAYS.flatMap((way) => readWay(fieldsIn(fields, way, problems)) ?? []);
  if (problems.length > 0) return refuse(problems);
  const [first, ...others] = ways;
  if (first === undefined) return refuse([{ field: '1-how', code: 'no-way' }] as const);
  return ok(others.length === 0 ? first : { rule: 'any', of: ways });
}

type Reading = ReturnType<typeof fieldsIn>;

function fieldsIn(fields: ThresholdFields, way: Way, problems: ThresholdProblem[]) {
  const text = (name: string) => {
    const value = fields[`${way}-${name}`];
    return typeof value === 'string' ? value.trim() : '';
  };
  const ticked = <T extends string>(name: string, all: readonly T[]): readonly T[] => {
    const sent = [fields[`${way}-${name}`] ?? []].flat();
    return sent.flatMap((one) => all.find((each) => each === one) ?? []);
  };
  const wrong = (name: string, code: ThresholdProblem['code']) => problems.push({ field: `${way}-${name}`, code });
  return {
    text,
    ticked,
    wrong,
    whole(name: string): number {
      const figure = Number(text(name));
      const isWhole = /^\d{1,5}$/.test(text(name)) && figure >= 1 && figure <= 10_000;
      if (!isWhole) wrong(name, 'whole-number');
      return isWhole ? figure : 1;
    },
    percent(name: string): number {
      const figure = Number(text(name).replace(/%$/, ''));
      const isShare = text(name) !== '' && figure > 0 && figure <= 100;
      if (!isShare) wrong(name, 'percent');
      return isShare ? figure : 1;
    },
    kinds(name: string) {
      const kinds = ticked(name, BODY_KINDS);
      if (kinds.length === 0) wrong(name, 'kinds-missing');
      return kinds;
    },
  };
}

function readWay(way: Reading): Threshold | null {
  const hasSecond = way.text('secondLeast') !== '' || way.ticked('secondKinds', BODY_KINDS).length > 0;
  const main = readMain(way);
  if (main === null && hasSecond) way.wrong('secondLeast', 'first-missing');
  const parts: Threshold[] = [
    ...ownBody(way.ticked('own', ['yes', ...BODY_KINDS])),
    ...(main ? [main] : []),
    ...(main && hasSecond
      ? [{ rule: 'at-least', least: way.whole('secondLeast'), from: [{ kinds: way.kinds('secondKinds') }] } as const]
      : []),
  ];
  const [only, ...others] = parts;
  if (only === undefined) return null;
  return others.length === 0 ? only : { rule: 'all', of: parts };
}

/** "yes" means the candidate's own CLP; a kind means their own body of this kind. Several mean one of them. */
function ownBody(ticked: readonly ('yes' | BodyKind)[]): OwnBody[] {
  const kinds = ticked.map((each) => (each === 'yes' ? 'clp' : each));
  if (kinds.length === 0) return [];
  return [kinds.every((kind) => kind === 'clp') ? { rule: 'own-body' } : { rule: 'own-body', kinds }];
}

function readMain(way: Reading): AtLeast | Share | Elsewhere | Incumbent | null {
  const how = HOWS.find((each) => each === way.text('how'));
  if (how === undefined) return null;
  if (how === 'incumbent') return { rule: 'incumbent' };
  if (how === 'share') return { rule: 'share', percent: way.percent('percent'), from: [readGroup(way)] };
  if (how === 'elsewhere') return { rule: 'elsewhere', least: way.whole('least'), from: [readGroup(way)] };
  const also = way.ticked('also', BODY_KINDS);
  const hasPart = way.text('includingLeast') !== '' || way.ticked('includingKinds', BODY_KINDS).length > 0;
  return {
    rule: 'at-least',
    least: way.whole('least'),
    from: [readGroup(way), ...(also.length > 0 ? [{ kinds: also }] : [])],
    ...(way.text('regionsLeast') === '' ? {} : { regions: way.whole('regionsLeast') }),
    ...(hasPart ? { including: [{ least: way.whole('includingLeast'), kinds: way.kinds('includingKinds') }] } : {}),
    ...(way.text('weight') === '' ? {} : { weight: { percent: way.percent('weight') } }),
  };
}

function readGroup(way: Reading): Nominators {
  const nations = way.ticked('nations', NATIONS);
  const regions = way.ticked('regions', REGIONS);
  return {
    kinds: way.kinds('kinds'),
    ...(nations.length > 0 ? { nations } : {}),
    ...(regions.length > 0 ? { regions } : {}),
  };
}
