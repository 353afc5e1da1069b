import type { ReactNode } from 'react';
import { KINDS } from '@/domain/bodies/kinds';
import { atStart, longDay, longInstant, zoneName } from '@/messages/format';
import { href } from '@/messages/href';
import { timeLeft, timeLeftWords } from '@/messages/time-left';
import { type Locale, wordsFor } from '@/messages/translate';
import type { OfficeContest } from '@/queries/nominations/office-home';
import type { PartyDuty } from '@/queries/nominations/sent-to-party';
import { bodyName } from '../bodies/body-name';
import { missingParts } from '../rounds/round-times';
import { Actions, LinkButton } from '../ui/button';
import { Banner } from '../ui/callout';
import { Mark } from '../ui/marks';
import { Deadline } from '../ui/time';
import { partySaid } from './party-note';
import { sentLine } from './sent-line';

type CardProps = {
  readonly due: OfficeContest;
  /** What the body must also do for the Party; null where nominations go to it directly. */
  readonly party: PartyDuty | null;
  readonly now: Date;
  readonly locale: Locale;
  /** Whether the officer acts for several bodies, so that each title names its own. */
  readonly hasSeveralBodies?: boolean | undefined;
  /** The most pressing task of the page, which is framed. */
  readonly isFirst?: boolean | undefined;
};

/** One contest on an officer's home page: the task or the submission, and the links to continue. */
export function OfficeContestCard({ due, party, now, locale, hasSeveralBodies, isFirst }: CardProps) {
  const t = wordsFor(locale, 'office');
  const { round, contest, sent } = due;
  const body = bodyName(due.body, locale);
  const { decidesInMeeting } = KINDS[due.body.kind];
  const named = { contest: hasSeveralBodies ? `${body}, ${contest.title}` : contest.title, round: round.title };
  const title = t('home.cardTitle', named);
  const closesAt = `${longInstant(due.closesAt, round.zone, locale)} ${zoneName(round.zone, locale)}`;
  const at = href(locale, `/office/${due.body.slug}/${round.slug}/${contest.slug}`);
  const receipt = sent ? (
    <a href={href(locale, `/receipts/${sent.code}`)}>{t('home.receipt', { code: sent.code })}</a>
  ) : null;

  switch (due.task) {
    case 'send':
      return isFirst ? (
        <Banner id={idOf(due)} title={t('home.bannerTitle', { ...named, closesAt })}>
          <Task due={due} now={now} locale={locale} isMain />
        </Banner>
      ) : (
        <Card title={title}>
          <Task due={due} now={now} locale={locale} />
        </Card>
      );
    case 'confirm':
      return (
        <Card title={title}>
          {sent ? <p>{sentLine(sent, round.zone, locale)}</p> : null}
          <p>
            <b>{t('confirm.waitsFor', { body, isYours: 'yes' })}</b>{' '}
            {due.missing ? t('confirm.missing', missingParts(due.missing, round.zone, locale)) : t('confirm.counts')}{' '}
            <a href={`${at}/confirm`}>
              {t('home.confirm')}
              <span className="vh"> {t('home.forContest', { contest: contest.title })}</span>
            </a>
          </p>
          <p>{receipt}</p>
        </Card>
      );
    case 'wait':
      return (
        <Card title={title}>
          {due.state === 'postponed' ? (
            <p>
              <Mark shape="out">{t('home.postponed')}</Mark>
            </p>
          ) : (
            <>
              <p>
                {t(decidesInMeeting ? 'home.notOpen' : 'hub.notOpen', {
                  opensAt: `${longInstant(due.opensAt, round.zone, locale)} ${zoneName(round.zone, locale)}`,
                  body,
                })}
              </p>
              {decidesInMeeting ? (
                <p>
                  <a href={`${at}/meeting`}>{t('home.announceMeeting', { body })}</a>
                </p>
              ) : null}
            </>
          )}
          {receipt ? <p>{receipt}</p> : null}
        </Card>
      );
    case 'barred':
      return (
        <Card title={title}>
          <p>{t('home.cannotNominate', { body })}</p>
        </Card>
      );
    case 'over':
    case 'sent':
      return (
        <Card title={title}>
          <Sent due={due} closesAt={closesAt} locale={locale} />
          {party ? <ForParty due={due} party={party} now={now} locale={locale} /> : null}
          {receipt ? <p>{receipt}</p> : null}
          {sent ? (
            <p>
              <a href={at}>
                {due.task === 'over' || due.isBarred
                  ? t('hub.versions')
                  : t(sent.kind === 'nobody' ? 'home.changeNobody' : 'home.change')}
              </a>
            </p>
          ) : null}
        </Card>
      );
  }
}

type ForPartyProps = Omit<TaskProps, 'due'> & { readonly due: OfficeContest; readonly party: PartyDuty };

/** Whether the body has said that it also sent this to the Party, by when it must, and the link to say so. */
function ForParty({ due, party: { sent, deadline }, now, locale }: ForPartyProps) {
  const t = wordsFor(locale, 'party');
  const { round, contest } = due;
  const body = bodyName(due.body, locale);
  return (
    <p>
      {partySaid({ sent, body, contest: contest.title }, locale)}{' '}
      {sent === null && deadline !== null && deadline > now
        ? t.rich('deadline', { at: () => <Deadline at={deadline} now={now} zone={round.zone} locale={locale} /> })
        : null}{' '}
      <a href={href(locale, `/office/${due.body.slug}/${round.slug}/${contest.slug}/party`)}>
        {t(sent ? 'change' : 'record')}
        <span className="vh">: {contest.title}</span>
      </a>
    </p>
  );
}

const idOf = ({ body, round, contest }: OfficeContest) => `${body.slug}-${round.slug}-${contest.slug}`;

function Card({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="stack gap-s2">
      <h3>{title}</h3>
      {children}
    </div>
  );
}

type TaskProps = { readonly due: OfficeContest; readonly now: Date; readonly locale: Locale };

/** What the body has still to send, and the first question: whether its meeting has been held. */
function Task({ due, now, locale, isMain }: TaskProps & { readonly isMain?: boolean }) {
  const t = wordsFor(locale, 'office');
  const alone = wordsFor(locale, 'decidesAlone');
  const { round, contest, status, sent } = due;
  const body = bodyName(due.body, locale);
  const at = href(locale, `/office/${due.body.slug}/${round.slug}/${contest.slug}`);
  const day = due.meetingOn ? longDay(due.meetingOn, locale) : '';
  const left = timeLeftWords(timeLeft(now, due.closesAt, round.zone), locale);
  const values = { contest: contest.title, body, left, day };
  const kind = isMain ? 'act' : 'plain';
  const size = isMain ? 'm' : 's';
  const forContest = <span className="vh"> {t('home.forContest', values)}</span>;
  const said = atStart(t(`home.${SAID[status] ?? 'nothingSent'}`, values), locale);
  const { decidesInMeeting } = KINDS[due.body.kind];
  const hasDecided =
    !decidesInMeeting || due.hasDraft || due.hasMetElsewhere || SAID[status] === 'meetingHeld' || sent !== null;
  if (hasDecided) {
    const isOwn = !decidesInMeeting || (status !== 'not-heard-from' && status !== 'meeting-announced');
    return (
      <>
        <p>{said}</p>
        {sent && sent.kind === 'withdrawn' ? <p>{sentLine(sent, round.zone, locale)}</p> : null}
        <Actions>
          <LinkButton kind={kind} size={size} href={isOwn ? `${at}/choose` : `${at}/meeting/held`}>
            {due.hasDraft ? t('goOn') : decidesInMeeting ? t('home.enterNames') : alone('choose')}
            {forContest}
          </LinkButton>
          <a href={isOwn ? `${at}/nobody` : `${at}/meeting/held`}>
            {decidesInMeeting ? t('home.nobody') : alone('nobody')}
            {forContest}
          </a>
        </Actions>
      </>
    );
  }
  const asked = due.isMeetingDue ? t('home.heldOnDay', values) : t('home.held', values);
  return (
    <>
      <p>{said}</p>
      <p>
        <b>{asked}</b>
      </p>
      <Actions>
        <LinkButton kind={kind} size={size} href={`${at}/meeting/held`}>
          {t('home.heldYes')}
          {forContest}
        </LinkButton>
        <LinkButton size={size} href={`${at}/meeting/planned`}>
          {due.meetingOn ? t('home.heldNoChange') : t('home.heldNo')}
          {forContest}
        </LinkButton>
      </Actions>
    </>
  );
}

/** The sentence about a body that has still to send, by its status. */
const SAID: Partial<
  Record<OfficeContest['status'], 'meetingHeld' | 'meetingAnnounced' | 'withdrawn' | 'voided' | 'nothingSent'>
> = {
  decided: 'meetingHeld',
  'meeting-announced': 'meetingAnnounced',
  withdrawn: 'withdrawn',
  voided: 'voided',
};

type SentProps = { readonly due: OfficeContest; readonly closesAt: string; readonly locale: Locale };

/** What the body sent, who sent it, and until when it can be changed. */
function Sent({ due, closesAt, locale }: SentProps) {
  const t = wordsFor(locale, 'office');
  const { round, status, sent } = due;
  const body = bodyName(due.body, locale);
  if (!sent || status === 'withdrawn' || status === 'voided')
    return <p>{t(status === 'voided' ? 'home.closedVoided' : 'home.closedNothing', { closesAt, body })}</p>;
  return (
    <>
      <p>
        <Mark shape={due.missing ? 'wait' : 'full'}>
          <b>{sentLine(sent, round.zone, locale)}</b>
        </Mark>
      </p>
      {due.missing ? (
        <p>
          {due.missing.when === 'over' ? null : t('confirm.waitsFor', { body, isYours: 'no' })}{' '}
          {t('confirm.missing', missingParts(due.missing, round.zone, locale))}
        </p>
      ) : null}
      {due.task === 'over' ? <p>{t('home.closedAt', { closesAt })}</p> : null}
      {due.isBarred ? (
        <p>{t('home.barred', { body })}</p>
      ) : due.task === 'sent' ? (
        <p>{t('home.mayChange', { closesAt })}</p>
      ) : null}
    </>
  );
}
