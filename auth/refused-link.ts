import { AsyncLocalStorage } from 'node:async_hooks';
import type { LimitReached } from '@/domain/base/limits';

/**
 * Where the adapter leaves the limit that kept a valid link from being used, for the request that is using it. next-auth
 * itself knows valid links and others only.
 */
export const linkInUse = new AsyncLocalStorage<{ reached: LimitReached | null }>();
