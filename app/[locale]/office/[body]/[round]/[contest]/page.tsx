import { Fragment } from 'react';
import { Ask } from '@/app/[locale]/ask';
import { contestPath, type OfficeContest, officeContestPage, overHeading } from '@/app/[locale]/office/contest-page';
import { MeetingFacts } from '@/components/nominations/meeting-facts';
import { partySaid } from '@/components/nominations/party-note';
import { sentLine } from '@/components/nominations/sent-line';
import { DeadlineInset, missingParts } from '@/components/rounds/round-times';
import { Actions, LinkButton } from '@/components/ui/button';
import { Inset, Warning } from '@/components/ui/callout';
import { DataTable } from '@/components/ui/data-table';
import { PageHeader, Section } from '@/components/ui/section';
import { Exact } from '@/components/ui/time';
import { KINDS } from '@/domain/bodies/kinds';
import { ACCEPTS_MEETINGS, ACCEPTS_NOMINATIONS } from '@/domain/rounds/rounds';
import { ASK } from '@/messages/contact-words';
import { longInstant, numberWord } from '@/messages/format';
import { href } from '@/messages/href';
import { reasonWords } from '@/messages/reason-words';
import { type Locale, wordsFor } from '@/messages/translate';

export const dynamic = 'force-dynamic';

/** The page of one contest of one body: the current version, what the officer can do, and all versions. */
const page = officeContestPage({
  below: '',
  back: 'home',
  title: overHeading,
  view: (found, address) => {
    const { locale } = address;
    const t = wordsFor(locale, 'office');
    const { round, bodyName, state, meeting, latest, now } = found;
    const at = href(locale, contestPath(address));
    const isOpen = ACCEPTS_NOMINATIONS.includes(state) && found.cannotNominate === null;
    const hasSent = latest !== null && latest.choice.kind !== 'withdrawn' && !latest.isVoided;
    const { decidesInMeeting } = KINDS[found.body.kind];
    const canMeet = ACCEPTS_MEETINGS.includes(state) && found.cannotNominate === null;
    return (
      <>
        <PageHeader over={overHeading(found, locale)} title={heading(found, locale)}>
          {state === 'open' ? (
            <DeadlineInset round={round} now={now} locale={locale} />
          ) : (
            <Inset>
              {state === 'postponed'
                ? t('home.postponed')
                : state === 'announced'
                  ? t('hub.notOpen', { opensAt: longInstant(round.opensAt, round.zone, locale) })
                  : t('hub.closed', { closesAt: longInstant(round.closesAt, round.zone, locale) })}
            </Inset>
          )}
          {found.versions[0] ? <p>{sentLine(found.versions[0], round.zone, locale)}</p> : null}
          {isMeetingAnnounced(found) ? (
            <p className="max-w-text">{t('hub.announcedText', { body: bodyName })}</p>
          ) : null}
        </PageHeader>
        {latest?.isVoided ? (
          <div className="mb-s5 max-w-text">
            <Warning>
              <p>
                {t('hub.voidedText', {
                  version: String(latest.version),
                  reason: reasonWords({ cause: latest.voidCause, reason: latest.voidReason }, locale),
                })}
              </p>
              {isOpen ? (
                <p>{t('hub.voidedAgain', { closesAt: longInstant(round.closesAt, round.zone, locale) })}</p>
              ) : null}
            </Warning>
          </div>
        ) : null}
        {found.confirmation || found.missing ? (
          <div className="mb-s5 max-w-text">
            <Inset>
              {found.confirmation ? <b>{t('confirm.waits')}</b> : null}{' '}
              {found.missing
                ? t('confirm.missing', missingParts(found.missing, round.zone, locale))
                : t('confirm.counts')}{' '}
              {found.confirmation === 'yours' ? (
                <a href={`${at}/confirm`}>{t('confirm.look')}</a>
              ) : found.confirmation === 'anothers' ? (
                <Ask
                  locale={locale}
                  round={round.slug}
                  text={t(found.isAlone ? 'confirm.alone' : 'confirm.another', { body: bodyName, contact: ASK })}
                />
              ) : null}
            </Inset>
          </div>
        ) : null}
        {isOpen ? (
          <div className="mb-s7">
            <Actions>
              <LinkButton kind={hasSent ? 'plain' : 'act'} href={found.hasMet ? `${at}/choose` : `${at}/meeting`}>
                {hasSent
                  ? t(latest?.choice.kind === 'nobody' ? 'hub.changeNobody' : 'hub.changeNames')
                  : t('hub.record', { body: bodyName })}
              </LinkButton>
              {found.hasMet && latest?.choice.kind !== 'nobody' ? (
                <a href={`${at}/nobody`}>
                  {decidesInMeeting ? t('choose.nobody') : wordsFor(locale, 'decidesAlone')('iNominateNobody')}
                </a>
              ) : null}
              {hasSent ? (
                <a href={`${at}/withdraw`}>
                  {t(latest?.choice.kind === 'nobody' ? 'hub.withdrawNobody' : 'hub.withdraw')}
                </a>
              ) : null}
            </Actions>
          </div>
        ) : null}
        {found.party ? <PartySection found={found} at={at} locale={locale} /> : null}
        {decidesInMeeting ? (
          <Section id="meeting" title={t('hub.meeting')}>
            <div className="stack max-w-paper">
              {meeting ? (
                <MeetingFacts meeting={meeting} locale={locale} change={canMeet ? `${at}/meeting` : undefined} />
              ) : (
                <p>{t('hub.meetingNone')}</p>
              )}
              <p>
                <a href={href(locale, `/office/${found.body.slug}/${round.slug}/pack`)}>
                  {wordsFor(locale, 'pack')('link', { round: round.title })}
                </a>
              </p>
              {canMeet && !meeting ? (
                <p>
                  <a href={`${at}/meeting`}>{t('home.announceMeeting', { body: bodyName })}</a>
                </p>
              ) : null}
            </div>
          </Section>
        ) : null}
        {found.versions.length > 0 ? (
          <Section id="versions" title={t('hub.versions')} note={t('hub.versionsNote')}>
            <DataTable
              caption={t('hub.versions')}
              isCaptionHidden
              columns={[
                { key: 'version', head: t('hub.version', { version: '' }).trim() },
                { key: 'what', head: t('hub.what') },
                { key: 'received', head: t('hub.receivedOn') },
                { key: 'receipt', head: t('hub.receiptColumn') },
              ]}
              rows={found.versions.map(({ version, kind, code, receivedAt, names, by, state: versionState }) => ({
                key: String(version),
                cells: [
                  String(version),
                  <Fragment key="what">
                    {`${t(`hub.versionKinds.${kind}`, { count: names })}${versionState === 'withdrawn' ? '' : ` (${t(`hub.${versionState}`)})`}`}
                    <br />
                    <small>{t(`hub.sentBy.${by}`)}</small>
                  </Fragment>,
                  <Exact key="at" at={receivedAt} zone={round.zone} locale={locale} />,
                  <a key="code" href={href(locale, `/receipts/${code}`)}>
                    {code}
                  </a>,
                ],
              }))}
            />
          </Section>
        ) : null}
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

/** Whether the body has said that it also sent its nominations to the Party, and the link to say so. */
function PartySection({ found, at, locale }: { found: OfficeContest; at: string; locale: Locale }) {
  const t = wordsFor(locale, 'party');
  const { party, bodyName: body, contest } = found;
  const sent = party?.sent ?? null;
  return (
    <Section id="party" title={t('title')}>
      <div className="stack max-w-text">
        <p>
          {partySaid({ sent, body, contest: contest.title }, locale)}{' '}
          {sent?.reference ? t('reference', { reference: sent.reference }) : null}
        </p>
        <p>
          <a href={`${at}/party`}>{t(sent ? 'change' : 'record')}</a>
        </p>
      </div>
    </Section>
  );
}

/** True if the meeting's date is published, the body has not sent anything, and it still can. */
const isMeetingAnnounced = ({ meeting, latest, cannotNominate, state }: OfficeContest): boolean =>
  meeting !== null && meeting.isQuorate === null && latest === null && cannotNominate === null && state !== 'closed';

function heading(contest: OfficeContest, locale: Locale): string {
  const t = wordsFor(locale, 'office');
  const { bodyName, latest, cannotNominate } = contest;
  if (cannotNominate && 'countedWith' in cannotNominate)
    return t('hub.counted', { body: bodyName, other: cannotNominate.countedWith });
  if (cannotNominate) return t('hub.headingCannot', { body: bodyName });
  if (latest?.isVoided) return t('hub.headingVoided', { body: bodyName });
  if (contest.missing) return t('hub.headingUnconfirmed', { body: bodyName });
  if (latest?.choice.kind === 'names') {
    const count = latest.choice.names.length + (latest.choice.writeIns?.length ?? 0);
    return t('hub.headingSent', { body: bodyName, count, words: numberWord(count, locale) });
  }
  if (latest?.choice.kind === 'nobody') return t('hub.headingNobody', { body: bodyName });
  if (latest) return t('hub.headingWithdrawn', { body: bodyName });
  if (isMeetingAnnounced(contest)) return t('hub.announced', { body: bodyName });
  return t('hub.headingNothing', { body: bodyName });
}
