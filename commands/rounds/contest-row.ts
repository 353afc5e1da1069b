import type { Tx } from '@/db/client';
import { schema } from '@/db/schema';
import type { ContestId } from '@/domain/base/ids';
import type { ContestPreset } from '@/domain/rounds/contest-presets';
import { newId } from '@/lib/tokens';

const { contests } = schema;

type NewContest = Omit<typeof contests.$inferInsert, 'id'>;

/** Writes a contest and gives its id. */
export async function insertContest(tx: Tx, contest: NewContest): Promise<ContestId> {
  const id = newId<ContestId>();
  await tx.insert(contests).values({ id, ...contest });
  return id;
}

/** What a preset fills in. Where no source says how many names a body may send, as many as there are seats. */
export const contestFromPreset = (preset: ContestPreset): Omit<NewContest, 'roundId' | 'position'> => ({
  slug: preset.slug,
  title: preset.title,
  seats: preset.seats,
  maxPerBody: preset.maxPerBody ?? preset.seats,
  bodyKinds: [...preset.bodyKinds],
  nations: preset.nations && [...preset.nations],
  regions: null,
  threshold: preset.threshold,
  quotas: [],
  electorate: preset.electorate,
  ballotMethod: preset.ballotMethod,
  ruleNote: preset.note,
  source: preset.source,
});
