import { CAUSES_OF_ACT, type ReasonedAct } from '@/domain/base/act-causes';
import { one, type Random } from './random';

/** A reason for a random act: words alone, a common one alone, or both; now and then one that is refused. */
export function said<A extends ReasonedAct>(random: Random, act: A, words: string) {
  const causes: readonly (typeof CAUSES_OF_ACT)[A][number][] = CAUSES_OF_ACT[act];
  const cause = random(2) === 0 ? undefined : one(random, causes);
  return { cause, reason: random(3) === 0 ? '' : words };
}
