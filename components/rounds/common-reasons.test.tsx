import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { mergeCandidacies, mergeCandidaciesInput } from '@/commands/candidates/merge-candidacies';
import { reinstate, ruleInvalid, ruleInvalidInput } from '@/commands/nominations/rule-invalid';
import { matchWriteIn } from '@/commands/nominations/write-ins';
import { cancelRound } from '@/commands/rounds/cancel';
import { closeRoundEarly, moveDeadline } from '@/commands/rounds/deadline';
import { postponeRound } from '@/commands/rounds/postpone';
import { changeRoster, changeRosterInput } from '@/commands/rounds/roster';
import { schema } from '@/db/schema';
import type { ActCause } from '@/domain/base/act-causes';
import { LOCALES, type Locale } from '@/domain/base/languages.mjs';
import { wordsFor } from '@/messages/translate';
import { bodyPage } from '@/queries/bodies/body-page';
import { publicLog } from '@/queries/log/public-log';
import { receiptPage } from '@/queries/nominations/receipt';
import { openTable } from '@/queries/open-data/open-data';
import { roundAsFile } from '@/queries/rounds/round-file';
import { roundOverview } from '@/queries/rounds/round-overview';
import { ctx, emails, lastEntry, must, REASON, send, takeWriteIns, useActWorld, world } from '@/testing/act-world';
import { MIDWAY } from '@/testing/small-world';
import { BodyView } from '../bodies/body-page';
import { entryText } from '../log/entry';
import { ReceiptView } from '../nominations/receipt';
import { publicLinks } from './round-links';
import { RoundView } from './round-page';

useActWorld();

const round = 'nec-2026';
const later = new Date(MIDWAY.getTime() + 1);
const common = (cause: ActCause, locale: Locale = 'en') => wordsFor(locale, 'reasons')(`cause.${cause}`);

async function receiptIn(code: string, locale: Locale): Promise<string> {
  const receipt = await receiptPage(ctx(later), code);
  return receipt
    ? renderToStaticMarkup(<ReceiptView receipt={receipt} now={later} locale={locale} ask={(text) => text} />)
    : '';
}
async function bodyIn(locale: Locale): Promise<string> {
  const page = await bodyPage(ctx(later), 'hexham');
  return page ? renderToStaticMarkup(<BodyView page={page} now={later} locale={locale} />) : '';
}
async function roundIn(locale: Locale): Promise<string> {
  const overview = await roundOverview(ctx(later), round);
  if (!overview) return '';
  const links = publicLinks(round);
  return renderToStaticMarkup(<RoundView overview={overview} links={links} now={later} locale={locale} />);
}
/** What the newest entry of the log says. */
async function lastLine(locale: Locale): Promise<string> {
  const log = await publicLog(ctx(later), 'newest');
  const [row] = log?.entries ?? [];
  return log && row ? entryText({ entry: row.entry, at: row.at, names: log.names, locale }).text : '';
}

const roster = (more: object) =>
  changeRoster(ctx(), changeRosterInput.parse({ round, body: 'hexham', state: 'cannot-nominate', ...more }));

describe('a common reason without words', () => {
  test('of a ruling is on the receipt, the page of the CLP, the email and in the log, in the language of each', async () => {
    const { code } = await send(['alder']);
    must(await ruleInvalid(ctx(), { code, cause: 'not-quorate', reason: '' }));
    expect(await lastEntry()).toMatchObject({ data: { receipt: code, cause: 'not-quorate', reason: '' } });
    for (const locale of LOCALES)
      for (const html of [await receiptIn(code, locale), await bodyIn(locale), await lastLine(locale)])
        expect(html).toContain(common('not-quorate', locale));
    expect((await emails('voided:'))[0]?.text).toContain(common('not-quorate'));
    must(await reinstate(ctx(later), { code, cause: 'appeal-upheld', reason: 'On Monday.' }));
    expect(await lastLine('cy')).toContain(`${common('appeal-upheld', 'cy')}. On Monday.`);
    expect(await world.db.reads.select().from(schema.submissions)).toMatchObject([{ voidCause: null }]);
  });

  test('of an exception is shown with the round and the CLP, and goes through a round file', async () => {
    must(await roster({ cause: 'body-suspended' }));
    for (const locale of LOCALES)
      for (const html of [await roundIn(locale), await bodyIn(locale), await lastLine(locale)])
        expect(html).toContain(common('body-suspended', locale));
    expect((await emails('roster:'))[0]?.text).toContain(common('body-suspended'));
    expect((await roundAsFile(ctx(later), round))?.exceptions).toEqual([{ body: 'hexham', cause: 'body-suspended' }]);
  });

  test('of a postponement and a new deadline is shown with the round and in open data', async () => {
    must(await postponeRound(ctx(), { round, cause: 'election-called', reason: '' }));
    for (const locale of LOCALES) expect(await roundIn(locale)).toContain(common('election-called', locale));
    const [open] = await openTable(ctx(later), 'rounds', { round, contest: null });
    expect(open).toMatchObject({ postponeReason: null, postponeCause: 'election-called' });
    const to = new Date('2026-12-14T12:00:00Z');
    must(await moveDeadline(ctx(later), { round, to, cause: 'more-time', reason: '' }));
    for (const locale of LOCALES)
      for (const html of [await roundIn(locale), await lastLine(locale)])
        expect(html).toContain(common('more-time', locale));
    expect((await emails('deadline:'))[0]?.text).toContain(common('more-time'));
    const [moved] = await openTable(ctx(later), 'rounds', { round, contest: null });
    expect(moved).toMatchObject({ postponeCause: null, deadlineMoves: [{ cause: 'more-time', reason: '' }] });
  });

  test('of a cancellation, and of a match of a write-in', async () => {
    await takeWriteIns();
    await send(['alder'], { writeInName: ['Fir Sample'], writeInHome: ['Truro'] });
    const [row] = await world.db.reads.select().from(schema.writeIns);
    must(await matchWriteIn(ctx(), { id: row?.id ?? '', candidate: 'cedar-sample', cause: 'same-person', reason: '' }));
    expect(await lastLine('cy')).toContain(common('same-person', 'cy'));
    must(await cancelRound(ctx(), { round, cause: 'party-cancelled', reason: '' }));
    for (const locale of LOCALES) expect(await roundIn(locale)).toContain(common('party-cancelled', locale));
    expect((await emails('cancelled:'))[0]?.text).toContain(common('party-cancelled'));
  });
});

describe('a common reason is refused', () => {
  const missing = { ok: false, error: { code: 'reason-missing' } };
  test('if it is "other" without words', async () => {
    const { code } = await send(['alder']);
    const other = { round, cause: 'other', reason: '  ' } as const;
    for (const act of [postponeRound, cancelRound, closeRoundEarly]) expect(await act(ctx(), other)).toEqual(missing);
    expect(await ruleInvalid(ctx(), { code, cause: 'other', reason: '' })).toEqual(missing);
    expect(await roster({ cause: 'other' })).toMatchObject({ error: { problems: [{ field: 'reason' }] } });
    must(await ruleInvalid(ctx(), { code, cause: 'other', reason: REASON }));
    expect(await lastLine('cy')).toContain(REASON);
    expect(await lastLine('cy')).not.toContain(common('other', 'cy'));
  });

  test('if it belongs to another act', () => {
    expect(ruleInvalidInput.safeParse({ code: 'x', cause: 'election-called', reason: '' }).success).toBe(false);
    expect(ruleInvalidInput.safeParse({ code: 'x', cause: 'not-quorate', reason: '' }).success).toBe(true);
  });
});

describe('the reason to merge two candidacies', () => {
  const merge = (more: object) =>
    mergeCandidacies(
      ctx(),
      mergeCandidaciesInput.parse({
        ...{ round, contest: 'section', candidate: 'alder-sample', into: 'birch-sample', reason: '' },
        ...more,
      }),
    );

  test('can be a common one, which the log says in each language', async () => {
    must(await merge({ cause: 'same-person' }));
    for (const locale of LOCALES) expect(await lastLine(locale)).toContain(`${common('same-person', locale)}.`);
  });

  test('is needed, and “Other” alone is none', async () => {
    for (const cause of ['', 'other'])
      expect(await merge({ cause })).toMatchObject({ error: { code: 'reason-missing' } });
    expect(mergeCandidaciesInput.safeParse({ cause: 'no-vacancy' }).success).toBe(false);
  });
});
