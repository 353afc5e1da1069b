import type { Office } from '../base/permissions';
import { BODY_KINDS, type BodyKind, type BranchKind, REGIONS, type Region } from './bodies';

/** What is known about every body of a kind. Pages, forms, imports and commands read it here. */
export type KindFacts = {
  /** By what a reader looks for such a body, and what its name therefore is. */
  readonly foundBy: 'constituency' | 'council' | 'name' | 'place' | 'number';
  /** What the size of such a body counts; null if its size decides nothing. */
  readonly counts: 'councillors' | 'affiliated-members' | null;
  /** The offices whose holders may send what the body decided, the usual one first. */
  readonly offices: readonly [Office, ...Office[]];
  /** Whether such a body belongs to one set of boundaries. Other bodies are part of every round. */
  readonly hasBoundaries: boolean;
  /** Whether its nation and region limit the contests it nominates in. An affiliate belongs to no place. */
  readonly hasPlace: boolean;
  /** The kinds of body that it may be a branch of. */
  readonly within: readonly BodyKind[];
  /** Whether it may be a candidate's own body, whose nomination a rule can ask for. */
  readonly hasCandidates: boolean;
  /** Whether a meeting decides what it nominates. A single person decides without one. */
  readonly decidesInMeeting: boolean;
};

/** The facts of each kind of body. */
export const KINDS: Readonly<Record<BodyKind, KindFacts>> = {
  clp: {
    foundBy: 'constituency',
    counts: null,
    offices: ['secretary', 'chair'],
    hasBoundaries: true,
    hasPlace: true,
    within: [],
    hasCandidates: true,
    decidesInMeeting: true,
  },
  labour_group: {
    foundBy: 'council',
    counts: 'councillors',
    offices: ['leader', 'secretary', 'whip'],
    hasBoundaries: false,
    hasPlace: true,
    within: [],
    hasCandidates: true,
    decidesInMeeting: true,
  },
  union: {
    foundBy: 'name',
    counts: 'affiliated-members',
    offices: ['general_secretary', 'political_officer'],
    hasBoundaries: false,
    hasPlace: false,
    within: [],
    hasCandidates: true,
    decidesInMeeting: true,
  },
  socialist_society: {
    foundBy: 'name',
    counts: 'affiliated-members',
    offices: ['general_secretary', 'secretary', 'chair'],
    hasBoundaries: false,
    hasPlace: false,
    within: [],
    hasCandidates: true,
    decidesInMeeting: true,
  },
  branch: {
    foundBy: 'place',
    counts: null,
    offices: ['secretary', 'chair'],
    hasBoundaries: false,
    hasPlace: true,
    within: ['clp', 'union', 'socialist_society'],
    hasCandidates: true,
    decidesInMeeting: true,
  },
  young_labour_branch: {
    foundBy: 'place',
    counts: null,
    offices: ['secretary', 'chair'],
    hasBoundaries: false,
    hasPlace: true,
    within: ['clp'],
    hasCandidates: false,
    decidesInMeeting: true,
  },
  disabled_members_branch: {
    foundBy: 'place',
    counts: null,
    offices: ['secretary', 'chair'],
    hasBoundaries: false,
    hasPlace: true,
    within: ['clp'],
    hasCandidates: false,
    decidesInMeeting: true,
  },
  // A young member has a number instead of a name, because a list of them would be a list of people's political opinions.
  young_member: {
    foundBy: 'number',
    counts: null,
    offices: ['member'],
    hasBoundaries: false,
    hasPlace: true,
    within: [],
    hasCandidates: false,
    decidesInMeeting: false,
  },
  // The body is the seat, not the person, so it keeps its address after a by-election.
  mp: {
    foundBy: 'constituency',
    counts: null,
    offices: ['mp'],
    hasBoundaries: false,
    hasPlace: true,
    within: [],
    hasCandidates: false,
    decidesInMeeting: false,
  },
};

/** The kinds with a given fact, in the usual order. */
export const kindsWith = (isMeant: (facts: KindFacts) => boolean): readonly BodyKind[] =>
  BODY_KINDS.filter((kind) => isMeant(KINDS[kind]));

/** Whether holders of an office may send what a body of this kind decided. */
export const hasOffice = (kind: BodyKind, office: Office): boolean => KINDS[kind].offices.includes(office);

/** The groups in which lists show bodies by place: each region, and the affiliates, which belong to no place. */
export const PLACE_GROUPS = [...REGIONS, 'affiliates'] as const;
export type PlaceGroup = (typeof PLACE_GROUPS)[number];

/** The group in which lists show a body. The stored region of an affiliate has no meaning. */
export const placeGroupOf = ({ kind, region }: { readonly kind: BodyKind; readonly region: Region }): PlaceGroup =>
  KINDS[kind].hasPlace ? region : 'affiliates';

/** The size of a body from a day on, such as the councillors of a Labour Group since an election. */
export type SizeSince = { readonly since: string; readonly size: number };

/** The size of a body on a day: the latest that had begun. Null if none is known. */
export function sizeOn(sizes: readonly SizeSince[] | null, day: string): number | null {
  const begun = (sizes ?? []).filter(({ since }) => since <= day).sort((a, b) => (a.since < b.since ? 1 : -1));
  return begun[0]?.size ?? null;
}

/** The sizes with one more; a size of the same day is replaced. In the order of the days. */
export const withSize = (sizes: readonly SizeSince[] | null, added: SizeSince): SizeSince[] =>
  [...(sizes ?? []).filter(({ since }) => since !== added.since), added].sort((a, b) => (a.since < b.since ? -1 : 1));

/** A branch of a body, and the days on which it began and ended; null if not known or not ended. */
export type BranchOf = { readonly kind: BranchKind; readonly startsOn: string | null; readonly endsOn: string | null };
