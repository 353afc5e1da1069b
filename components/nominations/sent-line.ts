import type { SubmissionKind } from '@/domain/nominations/submissions';
import { atStart, exactInstant, numberWord } from '@/messages/format';
import { type Locale, wordsFor } from '@/messages/translate';
import type { Sender } from '@/queries/nominations/senders';

type SentVersion = {
  readonly version: number;
  readonly kind: SubmissionKind;
  /** The number of names, including write-ins. */
  readonly names: number;
  readonly by: Sender;
  readonly receivedAt: Date;
};

/** Who sent a version, when, and how many names it has: "The chair sent six names on …". Only for the body's officers. */
export function sentLine({ version, kind, names, by, receivedAt }: SentVersion, zone: string, locale: Locale): string {
  const t = wordsFor(locale, 'office');
  const values = {
    by: t(`home.by.${by}`),
    isEntered: by === 'admin' ? 'yes' : 'no',
    count: names,
    words: numberWord(names, locale),
    at: exactInstant(receivedAt, zone, locale),
    version: String(version),
  };
  return atStart(t(`home.sentBy.${kind}`, values), locale);
}
