import type { BodyId } from '../base/ids';
import type { Body } from '../bodies/bodies';

/** One body's nomination of the candidacy. */
export type Nomination = {
  readonly body: Body;
  /** The body that this one counts as, once for all of them (Tower Hamlets, 2010). */
  readonly countsAs?: BodyId;
  /** What the body weighs, such as its affiliated members. */
  readonly weight?: number;
};

/** How many bodies of a kind and place may nominate; those that count with another are not counted again. */
export type RosterCount = Omit<Body, 'id'> & { readonly count: number };

export type ThresholdFacts = {
  readonly nominations: readonly Nomination[];
  readonly homeBody: Body | null;
  /** The body that the home body counts as, if it is part of a merged one. */
  readonly homeCountsAs?: BodyId;
  readonly roster: { readonly bodies: readonly RosterCount[]; readonly totalWeight: number };
};
