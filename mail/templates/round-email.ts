import type { RoundKind } from '@/domain/rounds/rounds';
import { type Locale, wordsFor } from '@/messages/translate';

/**
 * The subject and text of an email about a round. The paragraphs are separated by empty lines, and empty ones are left
 * out. For a practice round, a notice comes first.
 */
export function roundEmail(kind: RoundKind, subject: string, paragraphs: readonly string[], locale: Locale) {
  const notice = kind === 'practice' ? wordsFor(locale, 'actMail')('practice') : '';
  return { subject, text: `${[notice, ...paragraphs].filter(Boolean).join('\n\n')}\n` };
}
