import type { AdminContest } from '@/queries/rounds/admin-contest';

/** A vacancy or suspension that was not taken back, with who held the seat; null if there is none. */
export function vacancyIn(contest: AdminContest, id: string) {
  const row = contest.facts.rows.find((one) => one.id === id && one.retractedAt === null);
  const holder = row && contest.facts.people.get(row.candidacyId);
  return row && holder ? { row, holder } : null;
}
