import type { BodyId } from '../base/ids';
import type { TextProblem } from '../base/public-text';
import type { BodyFacts } from './body-changes';
import type { KnownBody } from './body-index';
import type { BodyListColumn, Cells } from './body-list-columns';
import type { BodySet } from './boundary-sets';
import type { NewBodyCode, ReadBody } from './new-bodies';

/** What a row changes about an existing body. */
export type ChangedFact = 'name' | 'welsh name' | 'aliases' | 'size';

/** A cell that cannot be read: its column, what is in it, and what is wrong with it. */
export type CellProblem = {
  readonly column: BodyListColumn;
  readonly value: string;
  readonly code: CellCode;
};
export type CellCode = NewBodyCode | 'kind-unknown' | 'region-unknown' | 'set-unknown' | 'set-not-needed';

type Named = { readonly name: string; readonly slug: string };

/** What an import would do with one row. */
export type BodyFate =
  | { readonly kind: 'added' }
  | { readonly kind: 'changed'; readonly what: readonly ChangedFact[] }
  | { readonly kind: 'same' }
  /** An earlier row says the same about the same body. */
  | { readonly kind: 'duplicate'; readonly sameAs: number }
  /** An earlier row is about the same body and has other facts in these columns. */
  | { readonly kind: 'contradicts'; readonly sameAs: number; readonly what: readonly BodyListColumn[] }
  /** Bodies with a similar name: the admin says in the column "same as" whether one of them is meant. */
  | { readonly kind: 'near'; readonly names: readonly Named[] }
  | { readonly kind: 'wrong'; readonly problems: readonly CellProblem[] }
  /** Another existing body has the code, or an earlier row. */
  | ({ readonly kind: 'code-taken'; readonly value: string } & Named)
  | { readonly kind: 'code-twice'; readonly value: string; readonly sameAs: number }
  /** The existing body that the row names has another code. */
  | ({ readonly kind: 'other-code'; readonly value: string; readonly code: string } & Named)
  /** The existing body that the row names is in another region. */
  | ({ readonly kind: 'other-region'; readonly value: string; readonly region: KnownBody['region'] } & Named)
  /** Another open body, or an earlier row, has the name in this column. */
  | ({ readonly kind: 'name-taken'; readonly column: BodyListColumn; readonly value: string } & Named)
  | {
      readonly kind: 'name-in-line';
      readonly column: BodyListColumn;
      readonly value: string;
      readonly sameAs: number;
    }
  | { readonly kind: 'unknown-same-as'; readonly value: string }
  | { readonly kind: 'other-kind'; readonly value: string; readonly name: string }
  | { readonly kind: 'ended'; readonly name: string }
  | { readonly kind: 'unknown-within'; readonly value: string }
  | { readonly kind: 'not-public'; readonly column: string; readonly value: string; readonly problem: TextProblem }
  | { readonly kind: 'formula'; readonly column: string; readonly value: string }
  | { readonly kind: 'too-many-cells'; readonly value: string };
export type BodyFateKind = BodyFate['kind'];

/** Every fate in the order in which pages count them: first what stops the import, last what needs nothing. */
export const FATES_OF_BODIES: readonly BodyFateKind[] = [
  ...(['wrong', 'near', 'contradicts', 'code-taken', 'code-twice', 'other-code', 'other-region'] as const),
  ...(['name-taken', 'name-in-line', 'unknown-same-as', 'other-kind', 'ended', 'unknown-within'] as const),
  ...(['not-public', 'formula', 'too-many-cells', 'added', 'changed', 'same', 'duplicate'] as const),
];
const NOT_IN_THE_WAY: readonly BodyFateKind[] = ['added', 'changed', 'same', 'duplicate'];

/** Whether the row stops the whole import: a mistake, or a question that the admin has to answer. */
export const isBodyInTheWay = ({ fate }: { readonly fate: BodyFate }): boolean => !NOT_IN_THE_WAY.includes(fate.kind);

export type BodyToAdd = ReadBody & {
  readonly set: BodySet | null;
  readonly withinId: BodyId | null;
  /** The line of the row that adds the body which this one is a branch of; null if that body exists, or there is none. */
  readonly withinLine: number | null;
};

export type JudgedBody = {
  readonly line: number;
  readonly cells: Cells;
  readonly fate: BodyFate;
  readonly toAdd: BodyToAdd | null;
  readonly toChange: { readonly known: KnownBody; readonly after: BodyFacts } | null;
};
