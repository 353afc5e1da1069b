import { expect, test } from 'vitest';
import { schema } from '@/db/schema';
import { SYSTEM } from '@/domain/base/permissions';
import { temporaryDatabase } from '@/testing/temporary';
import { noteHeartbeat } from './outages';

const at = (text: string) => new Date(`2026-06-26T${text}Z`);

test('the server records when it did not work, and deletes outages of more than a year ago', async () => {
  const db = await temporaryDatabase();
  const beat = (now: Date) => noteHeartbeat({ db, actor: SYSTEM, now });
  const recorded = async () =>
    (await db.reads.select().from(schema.outages)).map(({ startsAt, endsAt }) => [startsAt, endsAt]);
  for (const time of ['10:49:45', '10:50:00', '10:50:15']) await beat(at(time));
  expect(await recorded()).toEqual([]);
  await beat(at('10:58:20'));
  await beat(at('10:58:35'));
  expect(await recorded()).toEqual([[at('10:50:15'), at('10:58:20')]]);
  await beat(new Date('2027-07-01T00:00:00Z'));
  expect(await recorded()).toEqual([[at('10:58:35'), new Date('2027-07-01T00:00:00Z')]]);
});
