import type { ReactNode } from 'react';
import { timeLeft, timeLeftWords } from '@/messages/time-left';
import { type Locale, wordsFor } from '@/messages/translate';
import { Inset } from '../ui/callout';
import { Deadline } from '../ui/time';

type DeadlineInsetProps = {
  readonly at: Date;
  readonly zone: string;
  readonly now: Date;
  readonly locale: Locale;
  readonly children?: ReactNode;
};

/** When nominations close, on every page where an officer still has something to do. */
export function DeadlineInset({ at, zone, now, locale, children }: DeadlineInsetProps) {
  const t = wordsFor(locale, 'office');
  const isOver = at <= now;
  return (
    <Inset>
      <b>
        {isOver ? t('deadline.closed') : t('deadline.closes', { left: timeLeftWords(timeLeft(now, at, zone), locale) })}
      </b>{' '}
      <Deadline at={at} zone={zone} locale={locale} />.{children ? <> {children}</> : null}
    </Inset>
  );
}
