import { AsyncLocalStorage } from 'node:async_hooks';
import type { LimitReached } from '@/domain/base/limits';

/**
 * The limit for which the adapter did not accept a valid link, kept for the request that uses the link. It is kept here
 * because next-auth only knows valid and invalid links.
 */
export const linkInUse = new AsyncLocalStorage<{ reached: LimitReached | null }>();
