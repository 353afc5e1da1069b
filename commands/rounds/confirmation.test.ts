import { describe, expect, test } from 'vitest';
import { agreeChange } from '@/commands/rounds/agree-change';
import { changeConfirmation, changeConfirmationInput } from '@/commands/rounds/confirmation';
import { schema } from '@/db/schema';
import { ok } from '@/domain/base/result';
import { proposedChange } from '@/queries/rounds/proposed-changes';
import { historyItems } from '@/queries/rounds/rule-history';
import { at, ctx, emails, must, send, set, statusOf, useActWorld, world } from '@/testing/act-world';
import { typedOn } from '@/testing/acts';
import { CLOSES_AT, MIDWAY } from '@/testing/small-world';

useActWorld();

const LATER = typedOn('end', '2026-12-14', '12:00');
const change = (confirmation: string, end: object = {}, now = MIDWAY, actor?: Parameters<typeof ctx>[1]) => {
  const typed = { round: at.round, confirmation, ...end, reason: 'As in 2022.' };
  return changeConfirmation(ctx(now, actor), changeConfirmationInput.parse(typed));
};
const round = async () => (await world.db.reads.select().from(schema.rounds))[0];
const problem = (field: string, code: string) => ({ error: { problems: [{ field, code }] } });

describe('the choice of confirmation', () => {
  test('is saved with its end, logged with before and after, and asks for what is already there', async () => {
    const { code } = await send(['alder']);
    must(await change('required', LATER));
    expect(await round()).toMatchObject({ confirmation: 'required', confirmBy: new Date('2026-12-14T12:00:00Z') });
    expect(await statusOf()).toBe('unconfirmed');
    expect((await emails(`confirm:${code}`)).map(({ toAddress }) => toAddress)).toEqual(['chair@example.org']);
    const [last] = await historyItems(world.db.reads, at.round);
    expect(last).toMatchObject({
      reason: 'As in 2022.',
      differences: [
        { field: 'confirmation', was: 'none', now: 'required' },
        { field: 'confirmBy', was: null, now: '2026-12-14T12:00:00.000Z' },
      ],
    });
  });

  test('the deadline as the end is saved as no end, so that it moves with the deadline', async () => {
    must(await change('required', typedOn('end', '2026-12-11', '12:00')));
    expect(await round()).toMatchObject({ confirmation: 'required', confirmBy: null });
    must(await change('required', LATER));
    must(await change('asked', LATER));
    expect(await round()).toMatchObject({ confirmation: 'asked', confirmBy: null });
  });

  test.each<[string, string, object, Date, object]>([
    ['nothing chosen', '', {}, MIDWAY, problem('confirmation', 'confirmation-missing')],
    ['what is already so', 'none', {}, MIDWAY, problem('confirmation', 'unchanged')],
    [
      'an end before the deadline',
      'required',
      typedOn('end', '2026-12-10', '12:00'),
      MIDWAY,
      problem('end', 'before-deadline'),
    ],
    ['half an end', 'required', { 'end-day': '14' }, MIDWAY, problem('end', 'day-missing')],
    ['the deadline once it has passed', 'required', {}, CLOSES_AT, problem('end', 'end-passed')],
    ['an end that is now', 'required', LATER, new Date('2026-12-14T12:00:00Z'), problem('end', 'end-passed')],
  ])('refuses %s', async (_, confirmation, end, now, outcome) => {
    expect(await change(confirmation, end, now)).toMatchObject({ ok: false, ...outcome });
    expect(await round()).toMatchObject({ confirmation: 'none', confirmBy: null });
  });

  test('a change of what counts in an open round needs a second admin; more time does not', async () => {
    await world.db.seed(async (tx) => {
      for (const name of ['first', 'second'] as const) {
        const userId = name as never;
        await tx.insert(schema.users).values({ id: userId, email: `${name}@example.org`, createdAt: MIDWAY });
        await tx.insert(schema.admins).values({ userId, role: 'owner', grantedAt: MIDWAY });
      }
      return ok(null);
    });
    const owner = (name: string) =>
      ({ kind: 'person', userId: name, offices: [], memberOf: [], candidacies: [], admin: 'owner' }) as never;
    await send(['alder']);
    expect(must(await change('asked', {}, MIDWAY, owner('first'))).proposal).toBeNull();
    const { proposal } = must(await change('required', LATER, MIDWAY, owner('first')));
    expect(await round()).toMatchObject({ confirmation: 'asked' });
    const about = { round: at.round, proposal: proposal ?? '' };
    const shown = await proposedChange(ctx(MIDWAY, owner('second')), about);
    // One CLP has nominated, and nobody has confirmed it.
    expect(shown?.effects).toMatchObject([
      { stop: 1, start: 0, effects: [{ slug: 'alder-sample', before: { count: 1 }, after: { count: 0 } }] },
    ]);
    expect(shown?.differences.map((each) => 'field' in each && each.field)).toEqual(['confirmation', 'confirmBy']);
    must(await agreeChange(ctx(MIDWAY, owner('second')), { ...about, fingerprint: shown?.fingerprint ?? '' }));
    expect(await round()).toMatchObject({ confirmation: 'required', confirmBy: new Date('2026-12-14T12:00:00Z') });
    expect(
      must(await change('required', typedOn('end', '2026-12-15', '12:00'), MIDWAY, owner('first'))).proposal,
    ).toBeNull();
    expect(must(await change('required', {}, MIDWAY, owner('first'))).proposal).not.toBeNull();
    await set({ declaredAt: MIDWAY });
    expect(await change('none', {}, MIDWAY, owner('first'))).toMatchObject({ error: { code: 'round-declared' } });
  });
});
