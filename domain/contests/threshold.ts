import type { BodyKind, Nation, Region } from '../bodies/bodies';

/**
 * What gets a candidacy on to the ballot, as plain data: it is stored as JSON and read aloud by the pages. Null in place
 * of a threshold means that nominations only support a candidacy and decide nothing (leadership 2016).
 */
export type Threshold = Compound | AtLeast | Share | OwnBody | Elsewhere;

/** Every part, or one part at least. An empty compound is never met. */
export type Compound = { readonly rule: 'all' | 'any'; readonly of: readonly Threshold[] };

/**
 * At least so many bodies out of the given groups. `regions`: from so many different regions (Unite: 50 branches in more
 * than one). `including`: so many of them of these kinds (2020: 3 affiliates, of which 2 unions). `weight`: together
 * they hold this share of the roster's weight (2020: 5% of affiliated membership).
 */
export type AtLeast = {
  readonly rule: 'at-least';
  readonly least: number;
  readonly from: readonly Nominators[];
  readonly regions?: number;
  readonly including?: readonly { readonly least: number; readonly kinds: readonly BodyKind[] }[];
  readonly weight?: { readonly percent: number };
};

/** At least this share of the bodies on the roster, rounded up (2020: 5% of 648 CLPs is 33). */
export type Share = { readonly rule: 'share'; readonly percent: number; readonly from: readonly Nominators[] };

/** The candidate's own body. */
export type OwnBody = { readonly rule: 'own-body' };

/** Others than the own body, each in another region than it and than one another (2012 to 2016: 2 other CLPs). */
export type Elsewhere = { readonly rule: 'elsewhere'; readonly least: number; readonly from: readonly Nominators[] };

/** A group of bodies: of these kinds and, where given, of these nations and regions only. A body may fit several. */
export type Nominators = {
  readonly kinds: readonly BodyKind[];
  readonly nations?: readonly Nation[];
  readonly regions?: readonly Region[];
};
