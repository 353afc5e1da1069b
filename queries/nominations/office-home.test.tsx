import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { OfficeContestCard } from '@/components/nominations/office-contest-card';
import { schema } from '@/db/schema';
import { ok } from '@/domain/base/result';
import type { Locale } from '@/messages/translate';
import { ctx, send, useActWorld, world } from '@/testing/act-world';
import { MIDWAY } from '@/testing/small-world';
import { officeHome } from './office-home';

useActWorld();

const homeOf = (office: 'secretary' | 'chair') => officeHome(ctx(MIDWAY, world.officer(office)));
async function cardOf(office: 'secretary' | 'chair', locale: Locale = 'en') {
  const [due] = (await homeOf(office)).contests;
  return due
    ? renderToStaticMarkup(<OfficeContestCard party={null} due={due} now={MIDWAY} locale={locale} isFirst />)
    : '';
}

test('asks first whether the meeting has been held, and names the round', async () => {
  const card = await cardOf('secretary');
  expect(card).toContain('Has Hexham CLP’s meeting been held?');
  expect(card).toContain('Constituency section, NEC 2026: send nominations by');
  expect(card).toContain('/office/hexham/nec-2026/section/meeting/held');
  expect(card).toContain('/office/hexham/nec-2026/section/meeting/planned');
  expect(card).not.toContain('/nobody');
});

test('says how many names were sent, and by which officer, but not by name', async () => {
  await send(['alder', 'birch']);
  expect((await homeOf('secretary')).contests[0]).toMatchObject({ task: 'sent', sent: { names: 2, by: 'you' } });
  expect((await homeOf('chair')).contests[0]).toMatchObject({ task: 'sent', sent: { names: 2, by: 'secretary' } });
  expect(await cardOf('chair')).toContain('The secretary sent two names on ');
  expect(await cardOf('chair', 'cy')).toContain('Anfonwyd dau enw gan yr ysgrifennydd');
  expect(await cardOf('chair')).not.toContain('@');
});

test('puts a submission that this officer can confirm among the tasks', async () => {
  await world.db.seed(async (tx) => ok(await tx.update(schema.rounds).set({ confirmation: 'asked' })));
  await send(['alder']);
  expect((await homeOf('chair')).contests[0]?.task).toBe('confirm');
  expect((await homeOf('secretary')).contests[0]?.task).toBe('sent');
});
