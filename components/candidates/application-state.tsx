import type { ReactNode } from 'react';
import { ASK } from '@/messages/contact-words';
import { dayOf, longDay } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { OwnApplication } from '@/queries/candidates/own-applications';

type StateProps = {
  readonly application: OwnApplication;
  readonly locale: Locale;
  /** Puts whom to ask into a text. */
  readonly ask: (text: string) => ReactNode;
};

/** The state of the person's application. */
export function ApplicationState({ application, locale, ask }: StateProps) {
  const t = wordsFor(locale, 'approval');
  const { round, state, cause, reason, sentAt, decidedAt } = application;
  const day = longDay(dayOf(decidedAt ?? sentAt, round.zone), locale);
  return (
    <section className="proof stack gap-s3" aria-labelledby={`application-${application.id}`}>
      <h2 id={`application-${application.id}`}>{t('state.title')}</h2>
      <p>{t(`state.${state}`, { day })}</p>
      {state === 'waiting' && round.declaredAt ? <p>{ask(t('state.closed', { contact: ASK }))}</p> : null}
      {cause ? <p>{t(`refusalCause.${cause}`)}</p> : null}
      {reason ? <p className="whitespace-pre-line wrap-anywhere">{reason}</p> : null}
      {state === 'approved' ? (
        <p>
          <a href={href(locale, '/candidate')}>{t('state.seePage')}</a>
        </p>
      ) : null}
    </section>
  );
}
