import { z } from 'zod';
import { ACT_CAUSES } from '@/domain/base/act-causes';
import { BODY_KINDS, NATIONS, REGIONS } from '@/domain/bodies/bodies';
import { PLACE_GROUPS } from '@/domain/bodies/kinds';
import { BALLOT_STANDINGS, CANDIDACY_EVENT_KINDS, CANDIDACY_STATUSES } from '@/domain/candidates/candidacies';
import { EVENT_CAUSES } from '@/domain/candidates/event-causes';
import { CONFIRMATIONS } from '@/domain/nominations/confirmation';
import { PROVENANCES } from '@/domain/nominations/provenance';
import { AGREEMENTS } from '@/domain/rounds/agreement';
import { ROUND_KINDS, ROUND_STATES, TIMETABLE_KINDS } from '@/domain/rounds/rounds';
import type { openData } from '@/messages/en/open-data';
import { wordsFor } from '@/messages/translate';
import { nominatorGroup, thresholdSchema } from '../round-file-rules';

// The only definition of the open data's rows. The files are written with these schemas, the OpenAPI file is made from
// them, and the page about the data lists their fields.

export type FieldName = keyof (typeof openData)['field'];

/** An object whose fields all have a description. The page about the data shows these descriptions too. */
function rowOf<S extends { readonly [K in keyof S]: K extends FieldName ? z.ZodType : never }>(shape: S) {
  const words = wordsFor('en', 'openData');
  const described = Object.entries<z.ZodType>(shape).map(([name, type]) => [
    name,
    type.meta({ description: words(`field.${name as FieldName}`) }),
  ]);
  return z.strictObject(Object.fromEntries(described) as S);
}

const slug = z.string();
const text = z.string();
const instant = z.iso.datetime();
const day = z.iso.date();
const whole = z.int().min(0);
const address = z.url();
const cause = z.enum(ACT_CAUSES);
const maybe = <T extends z.ZodType>(type: T) => type.nullable();

const bodyCounts = z.strictObject({
  all: whole,
  hasNominated: whole,
  onTheWay: whole,
  saidNo: whole,
  cannotNominate: whole,
  notHeardFrom: whole,
});

export const roundRow = rowOf({
  id: slug,
  title: text,
  kind: z.enum(ROUND_KINDS),
  state: z.enum(ROUND_STATES).exclude(['draft']),
  zone: text,
  bodySet: z.string(),
  announcedAt: maybe(instant),
  opensAt: instant,
  closesAt: instant,
  declaredAt: maybe(instant),
  confirmation: z.enum(CONFIRMATIONS),
  confirmationsEnd: maybe(instant),
  postponedAt: maybe(instant),
  postponeReason: maybe(text),
  postponeCause: maybe(cause),
  cancelledAt: maybe(instant),
  cancelReason: maybe(text),
  cancelCause: maybe(cause),
  deadlineMoves: z.array(
    z.strictObject({ from: instant, to: instant, movedAt: instant, reason: text, cause: maybe(cause) }),
  ),
  ruleHistory: z.array(
    z.strictObject({
      entry: whole,
      at: instant,
      event: text,
      reason: maybe(text),
      cause: maybe(cause),
      agreed: maybe(z.enum(AGREEMENTS)),
      changes: z.array(z.strictObject({ what: text, before: maybe(text), after: maybe(text) })),
    }),
  ),
  timetable: z.array(z.strictObject({ kind: z.enum(TIMETABLE_KINDS), label: maybe(text), at: instant })),
  contests: z.array(slug),
  note: maybe(text),
  source: maybe(text),
  page: address,
});

export const contestRow = rowOf({
  id: text,
  round: slug,
  roundKind: z.enum(ROUND_KINDS),
  contest: slug,
  position: whole,
  title: text,
  seats: whole,
  maxPerBody: whole,
  bodyKinds: z.array(z.enum(BODY_KINDS)),
  nominators: z.array(nominatorGroup),
  who: text,
  acceptsWriteIns: z.boolean(),
  threshold: maybe(thresholdSchema),
  rule: text,
  quotas: z.array(z.strictObject({ kind: z.literal('at-least'), least: whole, attribute: text })),
  electorate: maybe(text),
  ballotMethod: maybe(text),
  ruleNote: maybe(text),
  candidacies: whole,
  bodies: bodyCounts,
  coverage: maybe(
    z.strictObject({ extent: z.enum(['none', 'partial', 'whole']), known: whole, published: maybe(whole) }),
  ),
  source: maybe(text),
  page: address,
});

export const candidacyRow = rowOf({
  id: text,
  round: slug,
  roundKind: z.enum(ROUND_KINDS),
  contest: slug,
  candidate: slug,
  name: text,
  sortName: text,
  number: whole,
  home: maybe(slug),
  homeName: maybe(text),
  nation: maybe(z.enum(NATIONS)),
  region: maybe(z.enum(REGIONS)),
  status: z.enum(CANDIDACY_STATUSES),
  statusSince: maybe(instant),
  underInvestigation: maybe(z.strictObject({ on: maybe(day), reviewOn: maybe(day), source: maybe(text) })),
  slates: z.array(slug),
  mergedInto: maybe(slug),
  history: z.array(
    z.strictObject({
      kind: z.enum(CANDIDACY_EVENT_KINDS),
      at: maybe(instant),
      on: maybe(day),
      cause: maybe(z.enum(EVENT_CAUSES)),
      reviewOn: maybe(day),
      home: maybe(slug),
      reason: maybe(text),
      source: maybe(text),
    }),
  ),
  result: maybe(
    z.strictObject({ isElected: z.boolean(), votes: maybe(whole), note: maybe(text), source: maybe(text) }),
  ),
  source: maybe(text),
  page: address,
});

export const bodyRow = rowOf({
  id: text,
  set: maybe(z.string()),
  code: text,
  body: slug,
  name: text,
  nameCy: maybe(text),
  kind: z.enum(BODY_KINDS),
  nation: z.enum(NATIONS),
  region: z.enum(REGIONS),
  aliases: z.array(text),
  sizes: z.array(z.strictObject({ since: day, size: whole })),
  within: maybe(slug),
  startsOn: maybe(day),
  endsOn: maybe(day),
  page: address,
});

export const nominationRow = rowOf({
  id: text,
  round: slug,
  roundKind: z.enum(ROUND_KINDS),
  contest: slug,
  candidate: slug,
  name: text,
  body: slug,
  bodyId: text,
  bodyName: text,
  nation: z.enum(NATIONS),
  region: z.enum(REGIONS),
  countsAs: maybe(slug),
  counts: z.boolean(),
  provenance: z.enum(PROVENANCES),
  standsSince: maybe(instant),
  meetingOn: maybe(day),
  receipt: maybe(text),
  confirmed: z.boolean(),
  acceptedLate: maybe(
    z.strictObject({ arrivedAt: instant, acceptedAt: instant, reason: maybe(text), cause: maybe(cause) }),
  ),
  slates: z.array(slug),
  source: maybe(text),
  page: address,
});

export const standingRowShape = rowOf({
  id: text,
  round: slug,
  roundKind: z.enum(ROUND_KINDS),
  contest: slug,
  candidate: slug,
  name: text,
  count: whole,
  reportedOnly: whole,
  provenances: z.strictObject({ officer: whole, admin: whole, reported: whole }),
  ballot: z.enum(BALLOT_STANDINGS),
  outcome: maybe(z.strictObject({ met: z.boolean(), have: z.number(), need: z.number(), missing: z.number() })),
  words: text,
  status: z.enum(CANDIDACY_STATUSES),
  statusSince: maybe(instant),
  slates: z.array(slug),
  byRegion: z.array(z.strictObject({ region: z.enum(PLACE_GROUPS), count: whole })),
  published: z.array(z.strictObject({ nominations: whole, asOf: maybe(text), source: text })),
  bodies: bodyCounts,
  page: address,
});

export const declarationRow = rowOf({
  id: text,
  round: slug,
  roundKind: z.enum(ROUND_KINDS),
  number: whole,
  declaredAt: instant,
  reason: maybe(text),
  fingerprint: text,
  headSeq: whole,
  headHash: text,
  contest: slug,
  candidate: slug,
  name: text,
  home: maybe(slug),
  status: z.enum(CANDIDACY_STATUSES),
  count: whole,
  ballot: z.enum(BALLOT_STANDINGS),
  words: text,
  contents: address,
  page: address,
});

export const ROWS = {
  rounds: roundRow,
  contests: contestRow,
  candidacies: candidacyRow,
  bodies: bodyRow,
  nominations: nominationRow,
  standings: standingRowShape,
  declarations: declarationRow,
} as const;

export type TableName = keyof typeof ROWS;
export type RowOf<T extends TableName> = z.infer<(typeof ROWS)[T]>;
export const TABLE_NAMES = Object.keys(ROWS) as TableName[];
export const isTableName = (text: string): text is TableName => TABLE_NAMES.some((name) => name === text);
