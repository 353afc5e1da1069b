import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { matchWriteIn } from '@/commands/nominations/write-ins';
import { postponeRound } from '@/commands/rounds/postpone';
import { changeRoster } from '@/commands/rounds/roster';
import { schema } from '@/db/schema';
import { LOCALES, type Locale } from '@/domain/base/languages.mjs';
import { wordsFor } from '@/messages/translate';
import { bodyPage } from '@/queries/bodies/body-page';
import { officeHome } from '@/queries/nominations/office-home';
import { receiptPage } from '@/queries/nominations/receipt';
import { ctx, must, REASON, send, takeWriteIns, useActWorld, world } from '@/testing/act-world';
import { MIDWAY } from '@/testing/small-world';
import { BodyView } from '../bodies/body-page';
import { OfficeContestCard } from './office-contest-card';
import { ReceiptView } from './receipt';

useActWorld();

async function receiptIn(locale: Locale, code: string): Promise<string> {
  const receipt = await receiptPage(ctx(), code);
  return receipt
    ? renderToStaticMarkup(<ReceiptView receipt={receipt} now={MIDWAY} locale={locale} ask={(text) => text} />)
    : '';
}
async function bodyIn(locale: Locale): Promise<string> {
  const page = await bodyPage(ctx(), 'hexham');
  return page ? renderToStaticMarkup(<BodyView page={page} now={MIDWAY} locale={locale} />) : '';
}
async function officeIn(locale: Locale): Promise<string> {
  const { contests } = await officeHome(ctx(MIDWAY, world.officer('secretary')));
  const [due] = contests;
  return due ? renderToStaticMarkup(<OfficeContestCard party={null} due={due} now={MIDWAY} locale={locale} />) : '';
}
const bar = (state: string, countsWith = '') =>
  changeRoster(ctx(), {
    round: 'nec-2026',
    body: 'hexham',
    state,
    countsWith,
    reason: 'Suspended by the NEC.',
    source: '',
  });

const NOBODY_YET = { en: 'for nobody yet', cy: 'i neb eto' };
const BARRED = { en: 'cannot nominate in this round', cy: 'enwebu yn y rownd hon' };
const OFFICE = { en: 'cannot send anything more', cy: 'anfon dim mwy' };

test.each(LOCALES)('a receipt in %s says that an unmatched write-in counts for nobody yet', async (locale) => {
  await takeWriteIns();
  const { code } = await send(['alder'], { writeInName: ['Fir Sample'], writeInHome: ['Truro'] });
  expect(await receiptIn(locale, code)).toContain(NOBODY_YET[locale]);
  const [row] = await world.db.reads.select().from(schema.writeIns);
  must(await matchWriteIn(ctx(), { id: row?.id ?? '', candidate: 'cedar-sample', reason: REASON }));
  const matched = await receiptIn(locale, code);
  expect(matched).not.toContain(NOBODY_YET[locale]);
  expect(matched).toContain('Cedar Sample');
});

test.each(LOCALES)('a CLP that is barred after sending: its receipt, page and office say so in %s', async (locale) => {
  const { code } = await send(['alder']);
  for (const html of [await receiptIn(locale, code), await bodyIn(locale)]) {
    expect(html).not.toContain(BARRED[locale]);
    expect(html).not.toContain('Suspended by the NEC.');
  }
  must(await bar('cannot-nominate'));
  for (const html of [await receiptIn(locale, code), await bodyIn(locale)]) {
    expect(html).toContain(BARRED[locale]);
    expect(html).toContain('Suspended by the NEC.');
  }
  expect(await officeIn(locale)).toContain(OFFICE[locale]);
});

test('a CLP that is counted with another after sending: its receipt and page name the other', async () => {
  const { code } = await send(['alder']);
  must(await bar('counted-with', 'gower'));
  for (const html of [await receiptIn('en', code), await bodyIn('en')]) {
    expect(html).toContain('is counted together with Gower CLP');
    expect(html).toContain('Suspended by the NEC.');
  }
});

test('a withdrawal says nothing about a bar', async () => {
  await send(['alder']);
  const { code } = await send([], { choice: 'withdrawn', basedOnVersion: 1 });
  must(await bar('cannot-nominate'));
  expect(await receiptIn('en', code)).not.toContain('Suspended by the NEC.');
});

test('while the round is postponed, the receipt, the page and the office give no deadline', async () => {
  const { code } = await send(['alder']);
  must(await postponeRound(ctx(), { round: 'nec-2026', reason: 'A general election has been called.' }));
  expect(await receiptIn('en', code)).toContain('cannot be changed until there is a new deadline');
  expect(await receiptIn('cy', code)).toContain('nes bod dyddiad cau newydd');
  const office = await officeIn('en');
  expect(office).toContain('This round has been postponed');
  for (const html of [await receiptIn('en', code), office]) expect(html).not.toContain('Nominations close');
});

test.each(LOCALES)('the receipt of "nobody" in %s speaks of no names and no nominations to replace', async (locale) => {
  const words = wordsFor(locale, 'receipts');
  const { code: names } = await send(['alder']);
  const { code: nobody } = await send([], { choice: 'nobody', basedOnVersion: 1 });
  expect(await receiptIn(locale, names)).toContain(words('how.minutes.names'));
  const html = await receiptIn(locale, nobody);
  expect(html).toContain(words('how.minutes.nobody'));
  expect(html).toContain({ en: 'send names instead', cy: 'anfon enwau yn lle hynny' }[locale]);
  expect(html).not.toContain({ en: 'these nominations', cy: 'enwebiadau hyn' }[locale]);
});
