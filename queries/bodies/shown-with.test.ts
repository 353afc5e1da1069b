import { expect, test } from 'vitest';
import { prepareInstallation } from '@/commands/bodies/prepare-installation';
import { SYSTEM } from '@/domain/base/permissions';
import { copyOf } from '@/testing/temporary';
import { shownWith } from './shown-with';

test('a body’s nominations are shown with those of its neighbours, and of the map before it', async () => {
  const db = await copyOf('installed-bodies', async (fresh) => {
    await prepareInstallation({ db: fresh, actor: SYSTEM, now: new Date('2026-11-21T12:00:00Z') });
  });
  const found = await shownWith(db.reads);
  expect(found.get('chesterfield')).toContain('bolsover');
  expect(found.get('chesterfield')).not.toContain('chesterfield');
  // A page that shows another body is named by that body too.
  for (const other of found.get('chesterfield') ?? []) expect(found.get(other), other).toContain('chesterfield');
  await db.close();
});
