import type { Actor } from '@/domain/permissions';
import type { Database } from './client';

/** All that a use case knows of the world: nothing else is ambient, so a test builds it in one line. */
export type Context = { readonly db: Database; readonly actor: Actor; readonly now: Date };
