import type { SentToParty } from '@/domain/nominations/sent-to-party';
import { longDay } from '@/messages/format';
import { type Locale, wordsFor } from '@/messages/translate';
import { Inset } from '../ui/callout';
import { Deadline } from '../ui/time';

type PartyNoteProps = {
  readonly deadline: Date | null;
  readonly zone: string;
  readonly now: Date;
  readonly locale: Locale;
};

/** That volunteers run the site, so that officers must also send their nominations to the Party, and by when. */
export function PartyNote({ deadline, zone, now, locale }: PartyNoteProps) {
  const t = wordsFor(locale, 'party');
  return (
    <div className="mb-s5 max-w-text">
      <Inset>
        {t('tell')}
        {deadline === null ? null : (
          <> {t.rich('deadline', { at: () => <Deadline at={deadline} now={now} zone={zone} locale={locale} /> })}</>
        )}
      </Inset>
    </div>
  );
}

type SaidProps = {
  readonly sent: Pick<SentToParty, 'sentOn'> | null;
  /** "Anytown CLP" */
  readonly body: string;
  readonly contest: string;
};

/** What a body has said about the nominations that it sent to the Party itself. */
export function partySaid({ sent, body, contest }: SaidProps, locale: Locale): string {
  const t = wordsFor(locale, 'party');
  if (sent === null) return t('notSaid', { body, contest });
  return sent.sentOn === null
    ? t('said', { body, contest })
    : t('saidOn', { body, contest, day: longDay(sent.sentOn, locale) });
}
