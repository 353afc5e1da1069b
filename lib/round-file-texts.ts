import { type Checked, type FieldProblem, problemsOfText, type TextKind } from '@/domain/base/public-text';

/**
 * The kind of each text of a round file, by its key. Any other text is a name, the strictest kind, so that a key that is
 * added to the format is checked before anyone thinks of it.
 */
const KINDS: ReadonlyMap<string, TextKind> = new Map([
  ['address', 'link'],
  ['ballotMethod', 'prose'],
  ['cancelReason', 'prose'],
  ['electorate', 'prose'],
  ['filledSource', 'source'],
  ['joinAddress', 'link'],
  ['note', 'prose'],
  ['place', 'place'],
  ['reason', 'prose'],
  ['ruleNote', 'prose'],
  ['source', 'source'],
  ['text', 'prose'],
  ['textCy', 'prose'],
  ['withdrawReason', 'prose'],
]);

/** Keys whose values are instants, days, choices from a list and the public contact: the format allows nothing else. */
const NO_TEXTS: readonly string[] = [
  ...[
    'announcedAt',
    'at',
    'cancelledAt',
    'claimedOn',
    'closesAt',
    'confirmBy',
    'contactEmail',
    'declaredAt',
    'endsAt',
    'endsOn',
    'filledOn',
  ],
  ...['leftOn', 'meetingOn', 'on', 'opensAt', 'startsAt', 'withdrawnOn'],
];

/**
 * Everything in a round file that must not be published, or not before it is checked, each with its path: "contests.0.title".
 * The file has been read as a round, so its depth is bounded.
 */
export function problemsOfRoundFile(file: unknown, checked?: Checked): FieldProblem[] {
  return textsIn(file, '', '').flatMap(({ path, kind, text }) =>
    problemsOfText(text, kind, checked).map((problem) => ({ ...problem, field: path })),
  );
}

type Text = { readonly path: string; readonly kind: TextKind; readonly text: string };

function textsIn(value: unknown, path: string, key: string): Text[] {
  if (typeof value === 'string')
    return NO_TEXTS.includes(key)
      ? []
      : [{ path, kind: isStatement(path) ? 'statement' : (KINDS.get(key) ?? 'name'), text: value }];
  if (Array.isArray(value))
    return value.flatMap((each: unknown, place) => textsIn(each, joined(path, String(place)), key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]: [string, unknown]) => textsIn(each, joined(path, name), name));
}

/** The words of a candidate: "contests.0.candidates.3.statementCy.answers.1". */
const isStatement = (path: string) => /\.statement(?:Cy)?\.(?:text|answers\.\d+)$/.test(path);

const joined = (path: string, name: string) => (path === '' ? name : `${path}.${name}`);
