import { ok, type Result, refuse } from '../base/result';
import { REGIONS, type Region } from '../bodies/bodies';
import type { Quota } from '../nominations/quotas';
import { ATTRIBUTES, exceedsSeats, type GroupRules, isAttribute, type ReservedSeats } from './reserved-seats';
import type { ThresholdFields } from './threshold-form';

// The part of the rule's form about groups of people: reserved seats, and quotas for the names that a body sends.

/** The groups for which seats can be reserved in the form. */
export const RESERVED_FOR = [...ATTRIBUTES, 'region'] as const;
type ReservedFor = (typeof RESERVED_FOR)[number];

/** One page of the form about groups: which groups, and then the number for each. */
export type GroupStep = 'reserved' | `reserved-${ReservedFor}` | 'quota' | `quota-${(typeof ATTRIBUTES)[number]}`;

export const GROUP_STEPS: readonly GroupStep[] = [
  'reserved',
  ...RESERVED_FOR.map((group) => `reserved-${group}` as const),
  'quota',
  ...ATTRIBUTES.map((attribute) => `quota-${attribute}` as const),
];
/** The fields with several values. */
export const GROUP_LISTS: readonly string[] = ['reserved', 'reserved-regions', 'quota'];

export const isGroupStep = (step: string): step is GroupStep => GROUP_STEPS.some((each) => each === step);

/** The fields that a step fills in. Of regions it asks for the number and for the regions. */
export const fieldsOfGroupStep = (step: GroupStep): string[] =>
  step === 'reserved-region' ? [step, 'reserved-regions'] : [step];

const listIn = (fields: ThresholdFields, name: string): readonly string[] =>
  [new Map(Object.entries(fields)).get(name) ?? []].flat();
const textIn = (fields: ThresholdFields, name: string): string => (listIn(fields, name)[0] ?? '').trim();

/** The steps about groups to which the answers so far lead, in order. */
export const groupStepsOf = (fields: ThresholdFields): GroupStep[] => [
  'reserved',
  ...RESERVED_FOR.filter((group) => listIn(fields, 'reserved').includes(group)).map(
    (group) => `reserved-${group}` as const,
  ),
  'quota',
  ...ATTRIBUTES.filter((attribute) => listIn(fields, 'quota').includes(attribute)).map(
    (attribute) => `quota-${attribute}` as const,
  ),
];

type Groups = Pick<GroupRules, 'reservedSeats' | 'quotas'>;

/** Fills in the form from the rules in force. What keptGroups returns is left out. */
export function groupFields(rules: Groups): ThresholdFields {
  const kept = keptGroups(rules);
  const reserved = (rules.reservedSeats ?? []).filter((each) => !kept.reservedSeats.includes(each));
  const quotas = rules.quotas.filter((quota) => !kept.quotas.includes(quota));
  const regions = reserved.flatMap((each) => ('region' in each ? each.region : []));
  const forAttributes = reserved.flatMap((each) => ('attribute' in each ? [each] : []));
  const [first] = reserved.filter((each) => 'region' in each);
  const chosen = [...forAttributes.map(({ attribute }) => attribute), ...(first ? (['region'] as const) : [])];
  return {
    ...(chosen.length > 0 ? { reserved: chosen } : {}),
    ...Object.fromEntries(forAttributes.map(({ attribute, least }) => [`reserved-${attribute}`, String(least)])),
    ...(first ? { 'reserved-region': String(first.least), 'reserved-regions': regions } : {}),
    ...(quotas.length > 0 ? { quota: quotas.map(({ attribute }) => attribute) } : {}),
    ...Object.fromEntries(quotas.map(({ attribute, least }) => [`quota-${attribute}`, String(least)])),
  };
}

/**
 * The rules that the form has no questions for, so that saving keeps them: quotas with keys of the installation's own,
 * and regions with different numbers of seats.
 */
export function keptGroups({ reservedSeats, quotas }: Groups): {
  readonly reservedSeats: readonly ReservedSeats[];
  readonly quotas: readonly Quota[];
} {
  const ofRegions = (reservedSeats ?? []).filter((each) => 'region' in each);
  const isOneNumber = new Set(ofRegions.map(({ least }) => least)).size <= 1;
  return {
    reservedSeats: isOneNumber ? [] : ofRegions,
    quotas: quotas.filter(({ attribute }) => !isAttribute(attribute)),
  };
}

export type GroupProblem = {
  readonly field: string;
  readonly code: 'whole-number' | 'regions-missing' | 'reserved-too-many' | 'quota-too-many';
};

/**
 * Reads the answers about groups; `held` is the contest as it is now. Refuses an invalid number, more reserved seats
 * than the contest has, regions without names, and a quota of more names than a body may send.
 */
export function readGroupFields(
  fields: ThresholdFields,
  held: GroupRules & { readonly maxPerBody: number },
): Result<{ readonly reservedSeats: ReservedSeats[] | null; readonly quotas: Quota[] }, readonly GroupProblem[]> {
  const problems: GroupProblem[] = [];
  const whole = (field: string, most: number, code: GroupProblem['code']): number => {
    const text = textIn(fields, field);
    const isWhole = /^\d{1,4}$/.test(text) && Number(text) >= 1;
    if (!isWhole) problems.push({ field, code: 'whole-number' });
    else if (Number(text) > most) problems.push({ field, code });
    return isWhole ? Number(text) : 1;
  };
  const ticked = <T extends string>(name: string, all: readonly T[]): readonly T[] =>
    all.filter((each) => listIn(fields, name).includes(each));
  const kept = keptGroups(held);
  const reserved = ticked('reserved', RESERVED_FOR).flatMap((group): readonly ReservedSeats[] => {
    const least = whole(`reserved-${group}`, held.seats, 'reserved-too-many');
    if (group !== 'region') return [{ least, attribute: group }];
    const regions: readonly Region[] = ticked('reserved-regions', REGIONS);
    if (regions.length === 0) problems.push({ field: 'reserved-regions', code: 'regions-missing' });
    return regions.map((region) => ({ least, region }));
  });
  const hasRegions = reserved.some((each) => 'region' in each);
  const reservedSeats = [...reserved, ...(hasRegions ? [] : kept.reservedSeats)];
  const quotas = ticked('quota', ATTRIBUTES).map((attribute): Quota => {
    return { kind: 'at-least', least: whole(`quota-${attribute}`, held.maxPerBody, 'quota-too-many'), attribute };
  });
  if (problems.length === 0 && hasRegions && exceedsSeats({ seats: held.seats, reservedSeats }))
    problems.push({ field: 'reserved-region', code: 'reserved-too-many' });
  if (problems.length > 0) return refuse(problems);
  return ok({ reservedSeats: reservedSeats.length > 0 ? reservedSeats : null, quotas: [...quotas, ...kept.quotas] });
}
