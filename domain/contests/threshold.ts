import type { BodyId } from '../base/ids';
import type { Body, BodyKind, Nation, Region } from '../bodies/bodies';

/**
 * The rule for getting on the ballot, as plain data. It is stored as JSON, and pages put it into words. Null instead of
 * a threshold means that nominations only show support and decide nothing (leadership 2016).
 */
export type Threshold = Compound | AtLeast | Share | OwnBody | Elsewhere | Incumbent;

/** Needs every part (`all`), or at least one part (`any`). A compound without parts is never met. */
export type Compound = { readonly rule: 'all' | 'any'; readonly of: readonly Threshold[] };

/**
 * Needs at least this many bodies from the given groups. `regions`: they must come from this many different regions
 * (Unite: 50 branches in more than one). `including`: this many of them must be of these kinds (2020: 3 affiliates, of
 * which 2 unions). `weight`: together they must have this share of the roster's weight (2020: 5% of affiliated
 * membership).
 */
export type AtLeast = {
  readonly rule: 'at-least';
  readonly least: number;
  readonly from: readonly Nominators[];
  readonly regions?: number;
  readonly including?: readonly { readonly least: number; readonly kinds: readonly BodyKind[] }[];
  readonly weight?: { readonly percent: number };
};

/** Needs at least this share of the bodies on the roster, rounded up (2020: 5% of 648 CLPs is 33). */
export type Share = { readonly rule: 'share'; readonly percent: number; readonly from: readonly Nominators[] };

/**
 * Needs the candidate's own body. `kinds`: it must be of one of these kinds (2025: the candidate's own trade union);
 * without them it is a CLP.
 */
export type OwnBody = { readonly rule: 'own-body'; readonly kinds?: readonly BodyKind[] };

/** Met by the holder of the seat without any nomination, as for a leader who is challenged (2016). */
export type Incumbent = { readonly rule: 'incumbent' };

/**
 * Needs bodies other than the candidate's own, each in a different region from it and from each other (2012 to 2016: 2
 * other CLPs).
 */
export type Elsewhere = { readonly rule: 'elsewhere'; readonly least: number; readonly from: readonly Nominators[] };

/**
 * A group of bodies of these kinds. If nations or regions are given, bodies must be in one of them. A body may be in
 * several groups.
 */
export type Nominators = {
  readonly kinds: readonly BodyKind[];
  readonly nations?: readonly Nation[];
  readonly regions?: readonly Region[];
};

/** The nomination of a candidacy by one body. */
export type Nomination = {
  readonly body: Body;
  /** The body with which this one is counted together (Tower Hamlets, 2010). */
  readonly countsAs?: BodyId;
  /** The weight of the body, such as its affiliated members. */
  readonly weight?: number;
};

/** How many bodies of a kind and place may nominate. Bodies that are counted with another are not counted again. */
export type RosterCount = Omit<Body, 'id'> & { readonly count: number };

export type ThresholdFacts = {
  readonly nominations: readonly Nomination[];
  readonly homeBody: Body | null;
  /** Whether the candidate holds the seat. */
  readonly isIncumbent?: boolean;
  /** The body with which the home body is counted, if it is merged. */
  readonly homeCountsAs?: BodyId;
  readonly roster: { readonly bodies: readonly RosterCount[]; readonly totalWeight: number };
};

/** The progress towards a number: what there is, what is needed, and what is missing (never negative). */
export type Figures = { readonly met: boolean; readonly have: number; readonly need: number; readonly missing: number };

/** A condition in addition to the number of bodies. A weight keeps its unit, such as members. */
export type Condition = Figures &
  (
    | { readonly rule: 'regions' }
    | { readonly rule: 'including'; readonly kinds: readonly BodyKind[] }
    | { readonly rule: 'weight'; readonly percent: number }
  );

type Part = Figures & {
  /**
   * How many different bodies that matter for this part have nominated. For `own-body` these are all bodies of its
   * kind, and for `elsewhere` they include the own body. It is the 82 in "82 CLPs, but Eastwood has not nominated".
   */
  readonly counted: number;
};

/**
 * The result of an evaluation, part by part, in the same shape as the rule. `of` is the part of the rule. It is plain
 * data without words. `have` and `need` are numbers of bodies. For a compound they are parts that are met and that must
 * be met, and for `elsewhere` regions other than the home region.
 */
export type Outcome =
  | CompoundOutcome
  | AtLeastOutcome
  | ShareOutcome
  | OwnBodyOutcome
  | ElsewhereOutcome
  | IncumbentOutcome;
export type CompoundOutcome = Part & { readonly rule: Compound['rule']; readonly children: readonly Outcome[] };
export type AtLeastOutcome = Part & Answers<AtLeast> & { readonly children: readonly Condition[] };
export type ShareOutcome = Part & Answers<Share> & { readonly children: readonly [] };
export type ElsewhereOutcome = Part & Answers<Elsewhere> & { readonly children: readonly [] };
export type OwnBodyOutcome = Part & {
  readonly rule: OwnBody['rule'];
  /** The kinds that the rule asks for; CLPs if it names none. */
  readonly kinds: readonly BodyKind[];
  /** False if the candidate has no home body. Then the part cannot be met. */
  readonly isHomeKnown: boolean;
  readonly children: readonly [];
};

export type IncumbentOutcome = Part & { readonly rule: Incumbent['rule']; readonly children: readonly [] };

/**
 * Whether the rule is only a number of bodies without other conditions. Then a row of boxes can show how many there
 * are.
 */
export const isPlainCount = (outcome: Outcome): outcome is AtLeastOutcome =>
  outcome.rule === 'at-least' && outcome.children.length === 0;

type Answers<Rule extends { readonly rule: string }> = { readonly rule: Rule['rule']; readonly of: Rule };
