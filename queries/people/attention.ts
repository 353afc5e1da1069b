import type { Context } from '@/db/context';
import { countRegistrations } from './registrations';

/** The tasks about officers. */
export type OfficerTask =
  /** People who say that they are officers, and wait for the returning officer. */
  | { readonly code: 'registrations'; readonly n: number }
  /** Approved people of whom another officer says that this is not right. */
  | { readonly code: 'objections'; readonly n: number };

/** What admins must do about officers now. */
export async function officerTasks(ctx: Context): Promise<OfficerTask[]> {
  const { waiting, objections } = await countRegistrations(ctx);
  const tasks = [
    { code: 'objections' as const, n: objections },
    { code: 'registrations' as const, n: waiting },
  ];
  return tasks.filter(({ n }) => n > 0);
}
