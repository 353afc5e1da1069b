import { type BodyStatus, MAY_STILL_SEND } from '@/domain/nominations/body-status';
import { ACCEPTS_NOMINATIONS, type RoundState } from '@/domain/rounds/rounds';
import { atStart, exactInstant, longDay, longInstant, zoneName } from '@/messages/format';
import { href } from '@/messages/href';
import { timeLeft, timeLeftWords } from '@/messages/time-left';
import { type Locale, wordsFor } from '@/messages/translate';
import { LinkButton } from '../ui/button';
import { Banner } from '../ui/callout';
import { Mark } from '../ui/marks';

type CardProps = {
  readonly body: { readonly slug: string; readonly name: string };
  readonly due: {
    readonly round: { readonly slug: string; readonly title: string; readonly zone: string };
    readonly contest: { readonly slug: string; readonly title: string };
    readonly state: RoundState;
    readonly opensAt: Date;
    readonly closesAt: Date;
    readonly status: BodyStatus;
    readonly sent: { readonly version: number; readonly code: string; readonly receivedAt: Date } | null;
    readonly meetingOn: string | null;
    readonly hasDraft: boolean;
    readonly isBarred: boolean;
  };
  readonly now: Date;
  readonly locale: Locale;
};

/** One contest on an officer's home page: the task or the submission, and the link to continue. */
export function OfficeContestCard({ body, due, now, locale }: CardProps) {
  const t = wordsFor(locale, 'office');
  const { round, contest, state, status, sent, closesAt } = due;
  const at = href(locale, `/office/${body.slug}/${round.slug}/${contest.slug}`);
  const closes = `${longInstant(closesAt, round.zone, locale)} ${zoneName(round.zone, locale)}`;
  const title = <h3>{`${contest.title}, ${round.title}`}</h3>;

  if (status === 'cannot-nominate' || status === 'counted-with') {
    return (
      <div className="stack gap-s2">
        {title}
        <p>{t('home.cannotNominate', { body: body.name })}</p>
      </div>
    );
  }
  if (state === 'postponed') {
    return (
      <div className="stack gap-s2">
        {title}
        <p>
          <Mark shape="out">{t('home.postponed')}</Mark>
        </p>
        {sent ? (
          <p>
            <a href={href(locale, `/receipts/${sent.code}`)}>{t('home.receipt', { code: sent.code })}</a>
          </p>
        ) : null}
      </div>
    );
  }
  if (state === 'announced') {
    const opens = `${longInstant(due.opensAt, round.zone, locale)} ${zoneName(round.zone, locale)}`;
    return (
      <div className="stack gap-s2">
        {title}
        <p>{t('home.notOpen', { opensAt: opens, body: body.name })}</p>
        <p>
          <a href={`${at}/meeting`}>{t('home.announceMeeting', { body: body.name })}</a>
        </p>
      </div>
    );
  }
  if (ACCEPTS_NOMINATIONS.includes(state) && MAY_STILL_SEND.includes(status)) {
    const left = timeLeftWords(timeLeft(now, closesAt, round.zone), locale);
    const isHeld = status === 'decided' || status === 'withdrawn' || status === 'voided';
    return (
      <Banner
        id={`${round.slug}-${contest.slug}`}
        title={t('home.bannerTitle', { contest: contest.title, closesAt: closes })}
      >
        <p>{atStart(owed(due, body.name, left, locale), locale)}</p>
        <LinkButton kind="act" href={isHeld || due.hasDraft ? `${at}/choose` : `${at}/meeting`}>
          {due.hasDraft ? t('goOn') : t('hub.record', { body: body.name })}
        </LinkButton>
      </Banner>
    );
  }
  const isClosed = state !== 'open';
  if (!sent || status === 'withdrawn' || status === 'voided') {
    return (
      <div className="stack gap-s2">
        {title}
        <p>
          {t(status === 'voided' ? 'home.closedVoided' : 'home.closedNothing', { closesAt: closes, body: body.name })}
        </p>
      </div>
    );
  }
  const received = { at: exactInstant(sent.receivedAt, round.zone, locale), closesAt: closes };
  return (
    <div className="stack gap-s2">
      {title}
      <p>
        <Mark shape="full">
          <b>{t(status === 'nominated-nobody' ? 'home.sentNobody' : 'home.sent', { version: String(sent.version) })}</b>
        </Mark>
      </p>
      <p>
        {isClosed || due.isBarred
          ? t(isClosed ? 'home.sentAtClosed' : 'home.sentAtBarred', received)
          : t('home.sentAt', received)}
      </p>
      {due.isBarred ? <p>{t('home.barred', { body: body.name })}</p> : null}
      <p>
        <a href={href(locale, `/receipts/${sent.code}`)}>{t('home.receipt', { code: sent.code })}</a>
      </p>
      <p>
        <a href={at}>{isClosed || due.isBarred ? t('hub.versions') : t('home.change')}</a>
      </p>
    </div>
  );
}

function owed(due: CardProps['due'], body: string, left: string, locale: Locale): string {
  const t = wordsFor(locale, 'office');
  const values = { contest: due.contest.title, body, left };
  const day = due.meetingOn ? longDay(due.meetingOn, locale) : '';
  if (due.status === 'withdrawn') return t('home.withdrawn', values);
  if (due.status === 'voided') return t('home.voided', values);
  if (due.status === 'decided') return t('home.meetingHeld', { ...values, day });
  if (due.status === 'meeting-announced') return t('home.meetingAnnounced', { ...values, day });
  return t('home.nothingSent', values);
}
