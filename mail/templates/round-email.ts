import type { RoundKind } from '@/domain/rounds/rounds';
import { type Locale, wordsFor } from '@/messages/translate';

/**
 * The subject and text of an email about a round: paragraphs with an empty line between them, after a notice where it
 * is a practice round. Empty paragraphs are left out.
 */
export function roundEmail(kind: RoundKind, subject: string, paragraphs: readonly string[], locale: Locale) {
  const notice = kind === 'practice' ? wordsFor(locale, 'actMail')('practice') : '';
  return { subject, text: `${[notice, ...paragraphs].filter(Boolean).join('\n\n')}\n` };
}
