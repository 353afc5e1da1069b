import type { BodyKind } from '../bodies/bodies';
import type { AtLeast, Compound, Elsewhere, OwnBody, Share } from './threshold';

/** How far a figure is: what there is, what it takes, and what is missing (never negative). */
export type Figures = { readonly met: boolean; readonly have: number; readonly need: number; readonly missing: number };

/** A condition beside the number of bodies. Weights keep their unit, such as members. */
export type Condition = Figures &
  (
    | { readonly rule: 'regions' }
    | { readonly rule: 'including'; readonly kinds: readonly BodyKind[] }
    | { readonly rule: 'weight'; readonly percent: number }
  );

type Part = Figures & {
  /**
   * How many different bodies nominated that this part looks at. For the own body that is every body of its kind, and
   * for others elsewhere the own one too: the 82 of "82 CLPs, but Eastwood has not nominated".
   */
  readonly counted: number;
};

/**
 * What an evaluation says, part by part, in the shape of the rule; `of` is the part of the rule that it answers. Plain
 * data without words. `have` and `need` are bodies; for a compound, parts that are met and parts that must be; for
 * `elsewhere`, regions other than the home one.
 */
export type Outcome = CompoundOutcome | AtLeastOutcome | ShareOutcome | OwnBodyOutcome | ElsewhereOutcome;
export type CompoundOutcome = Part & { readonly rule: Compound['rule']; readonly children: readonly Outcome[] };
export type AtLeastOutcome = Part & Answers<AtLeast> & { readonly children: readonly Condition[] };
export type ShareOutcome = Part & Answers<Share> & { readonly children: readonly [] };
export type ElsewhereOutcome = Part & Answers<Elsewhere> & { readonly children: readonly [] };
export type OwnBodyOutcome = Part & {
  readonly rule: OwnBody['rule'];
  /** False when no home body is on record: then the part cannot be met. */
  readonly isHomeKnown: boolean;
  readonly children: readonly [];
};

type Answers<Rule extends { readonly rule: string }> = { readonly rule: Rule['rule']; readonly of: Rule };
