import { applyBodyList, keepBodyList } from '@/commands/bodies/importing';
import { prepareInstallation } from '@/commands/bodies/prepare-installation';
import { grantAdmin } from '@/commands/people/admins';
import type { Database } from '@/db/client';
import { referenceBodies } from '@/db/reference/bodies';
import { type Actor, SYSTEM } from '@/domain/base/permissions';
import type { BodyKind } from '@/domain/bodies/bodies';
import { Acts, emailOf } from './acts';
import { seenOf } from './seen-list';
import { copyOf, type TemporaryDatabase } from './temporary';

/** How many bodies of each kind are imported, and the size of the nth. */
const WANTED: readonly (readonly [BodyKind, number, ((n: number) => number) | null])[] = [
  ['labour_group', 14, (n) => (n < 11 ? 3 + n : 2)],
  ['union', 12, (n) => (n < 6 ? 100_000 : 100 + n)],
  ['socialist_society', 9, (n) => (n < 4 ? 9_000 : 100 + n)],
  ['young_labour_branch', 12, null],
  ['disabled_members_branch', 12, null],
  ['young_member', 160, null],
  ['mp', 50, null],
];

/** An installation with every CLP, and with bodies of every other kind that an admin imported. */
export const presetDatabase = (): Promise<TemporaryDatabase> => copyOf('presets', seed);

/** Such an installation with two more owners, on 1 October 2026. */
export async function presetOffice(): Promise<{
  readonly db: TemporaryDatabase;
  readonly admins: readonly [Actor, Actor];
}> {
  const db = await presetDatabase();
  const acts = new Acts(db, '2026-10-01T09:00:00Z');
  return { db, admins: [await owner(acts, 'first'), await owner(acts, 'second')] };
}

export const owner = async (acts: Acts, name: string): Promise<Actor> => {
  await acts.do(grantAdmin, { email: emailOf(name), role: 'owner' });
  return acts.person(name, { admin: 'owner' });
};

async function seed(db: Database): Promise<void> {
  await prepareInstallation({ db, actor: SYSTEM, now: new Date('2026-01-02T09:00:00Z') });
  const acts = new Acts(db, '2026-01-03T09:00:00Z');
  const admin = await owner(acts, 'first');
  await owner(acts, 'second');
  const file = new TextEncoder().encode(listOfBodies());
  const { id } = await acts.do(keepBodyList, { file, kind: '' }, admin);
  const on = { 'on-day': '3', 'on-month': '1', 'on-year': '2026' };
  const seen = await seenOf(acts.as(admin), id);
  await acts.do(applyBodyList, { upload: id, seen, ...on, reason: 'Sample bodies for the tests.' }, admin);
}

/** The list as CSV. Names are those of distant constituencies, so that none looks like a misspelling of another. */
function listOfBodies(): string {
  const clps = referenceBodies().filter(({ set, nation }) => set === '2024' && nation === 'England');
  const lines = WANTED.flatMap(([kind, count, size]) =>
    Array.from({ length: count }, (_, n) => {
      const place = clps[(n * 37) % clps.length];
      const within = kind === 'young_labour_branch' || kind === 'disabled_members_branch';
      const name = kind === 'young_member' ? String(n + 1) : `${place?.name ?? ''}`;
      return [
        name,
        kind,
        place?.region ?? '',
        size?.(n) ?? '',
        within ? (place?.name ?? '') : '',
        kind === 'mp' ? `mp-${n}` : '',
      ]
        .map((cell) => `"${cell}"`)
        .join(',');
    }),
  );
  return ['name,kind,region,size,within,code', ...lines].join('\n');
}
