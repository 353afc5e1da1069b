import type { Actor } from '@/domain/base/permissions';
import { keyedHash } from '@/lib/secrets';

/** The mark under which a browser keeps what a person types. Null for readers, whose forms are not kept. */
export const typedFor = (actor: Actor): string | null =>
  actor.kind === 'person' ? keyedHash(`typed ${actor.userId}`) : null;
