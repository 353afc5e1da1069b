import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { MemberHomeView } from '@/components/people/member-home';
import { schema } from '@/db/schema';
import type { BodyId, UserId } from '@/domain/base/ids';
import type { Actor } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';
import { ctx, send, useActWorld, world } from '@/testing/act-world';
import { MIDWAY } from '@/testing/small-world';
import { memberHome } from './member-home';

useActWorld();

const member = (memberOf: readonly BodyId[]): Actor => ({
  kind: 'person',
  userId: 'admin' as UserId,
  offices: [],
  memberOf,
  candidacies: [],
  admin: null,
});
const htmlOf = async () =>
  renderToStaticMarkup(
    <MemberHomeView home={await memberHome(ctx(MIDWAY, member([world.hexham])))} now={MIDWAY} locale="en" />,
  );

test('shows a member what their CLP did, when it meets, and the statements they may read', async () => {
  await send(['alder']);
  await world.db.seed(async (tx) => {
    await tx.update(schema.rounds).set({ statementsFor: 'members' });
    const row = { id: 's', version: 1, language: 'en', text: 'Vote.', isSummary: false, publishedAt: MIDWAY } as const;
    return ok(await tx.insert(schema.statements).values({ ...row, candidacyId: world.name('alder') }));
  });
  const html = await htmlOf();
  expect(html).toContain('You are a member of Hexham CLP');
  expect(html).toContain('Alder Sample');
  expect(html).toContain('/members/rounds/nec-2026/section/statements');
  expect(html).toContain('1 statement');
  expect(html).toContain('/office/hexham/nec-2026/pack');
});

test('is empty for a person who is a member of no body', async () => {
  expect(await memberHome(ctx(MIDWAY, member([])))).toEqual({ bodies: [], statements: [] });
});
