import { expect, test } from 'vitest';
import { newSince, type TermInBody } from './new-officers';

const CLOSES = new Date('2026-12-11T12:00:00Z');
const at = (instant: string) => new Date(instant);
const term = (startsAt: string, more: Partial<TermInBody> = {}): TermInBody => ({
  startsAt: at(startsAt),
  endsAt: null,
  origin: 'registered',
  ...more,
});

const OLD = term('2026-11-01T12:00:00Z');
const CASES: readonly [what: string, terms: readonly TermInBody[], now: string, since: string | null][] = [
  [
    'approved 48 hours before the deadline',
    [term('2026-12-09T12:00:00Z')],
    '2026-12-11T11:59:59Z',
    '2026-12-09T12:00:00Z',
  ],
  ['approved more than 48 hours before both', [term('2026-12-09T11:59:59.998Z')], '2026-12-11T11:59:59.999Z', null],
  [
    'approved just before an early sending',
    [term('2026-11-18T12:00:00Z')],
    '2026-11-20T12:00:00Z',
    '2026-11-18T12:00:00Z',
  ],
  ['approved more than 48 hours before the sending', [term('2026-11-18T12:00:00Z')], '2026-11-20T12:00:00.001Z', null],
  [
    'took over an hour ago',
    [term('2026-11-20T11:00:00Z', { origin: 'handed-over' })],
    '2026-11-20T12:00:00Z',
    '2026-11-20T11:00:00Z',
  ],
  ['added by an admin an hour ago', [term('2026-11-20T11:00:00Z', { origin: 'added' })], '2026-11-20T12:00:00Z', null],
  ['imported an hour ago', [term('2026-11-20T11:00:00Z', { origin: 'imported' })], '2026-11-20T12:00:00Z', null],
  ['from before origins were stored', [term('2026-11-20T11:00:00Z', { origin: null })], '2026-11-20T12:00:00Z', null],
  ['also holds an older office', [OLD, term('2026-11-20T11:00:00Z')], '2026-11-20T12:00:00Z', null],
  [
    'held an older office that ended',
    [{ ...OLD, endsAt: at('2026-11-02T12:00:00Z') }, term('2026-11-20T11:00:00Z')],
    '2026-11-20T12:00:00Z',
    '2026-11-20T11:00:00Z',
  ],
  ['no office', [], '2026-11-20T12:00:00Z', null],
];

test.each(CASES)('%s', (_what, terms, now, since) => {
  expect(newSince(terms, CLOSES, at(now))).toEqual(since === null ? null : at(since));
});
