import type { ActCause } from '@/domain/base/act-causes';
import { exactInstant } from './format';
import { reasonWords } from './reason-words';
import { type Locale, wordsFor } from './translate';

/** The public facts about a version that arrived after the deadline. */
export type AcceptedLate = {
  readonly receivedAt: Date;
  readonly acceptedLateAt: Date | null;
  readonly acceptedLateReason: string | null;
  readonly acceptedLateCause: ActCause | null;
};

/**
 * Says when a version arrived after the deadline, and when and why it was accepted. Null for a version that arrived in
 * time.
 */
export function acceptedLateWords(version: AcceptedLate, zone: string, locale: Locale): string | null {
  const { receivedAt, acceptedLateAt, acceptedLateReason: reason, acceptedLateCause: cause } = version;
  if (acceptedLateAt === null) return null;
  return wordsFor(locale, 'receipts')('late.text', {
    received: exactInstant(receivedAt, zone, locale),
    accepted: exactInstant(acceptedLateAt, zone, locale),
    reason: reasonWords({ cause, reason }, locale),
  });
}
