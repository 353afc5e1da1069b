import type { Metadata } from 'next';
import { MeetingFacts } from '@/components/nominations/meeting-facts';
import { DeadlineInset } from '@/components/rounds/round-times';
import { BackLink } from '@/components/ui/back-link';
import { Actions, LinkButton } from '@/components/ui/button';
import { Inset, Warning } from '@/components/ui/callout';
import { DataTable } from '@/components/ui/data-table';
import { PageHeader, Section } from '@/components/ui/section';
import { Exact } from '@/components/ui/time';
import { longInstant, numberWord } from '@/messages/format';
import { href } from '@/messages/href';
import { wordsFor } from '@/messages/translate';
import { OfficeFrame, OfficeMissing } from '../../../frame';
import { type ContestParams, type OpenScene, openScene, pathOf } from '../../../scene';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<ContestParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const address = await params;
  const scene = await openScene(address);
  const t = wordsFor(address.locale, 'office');
  const title = scene ? t('steps.over', { body: scene.bodyName, contest: scene.contest.title }) : t('missing.title');
  return { title, robots: { index: false } };
}

/** One contest of one body: the current version, what can be done about it, and all versions. */
export default async function OfficeContestPage({ params }: Props) {
  const address = await params;
  const { locale } = address;
  const scene = await openScene(address);
  if (!scene) return <OfficeMissing locale={locale} />;
  const t = wordsFor(locale, 'office');
  const { round, contest, bodyName, state, meeting, latest, now } = scene;
  const at = href(locale, pathOf(address));
  const isOpen = state === 'open' && scene.cannotNominate === null;
  const hasSent = latest !== null && latest.choice.kind !== 'withdrawn' && !latest.isVoided;
  const canMeet = isOpen || (state === 'announced' && scene.cannotNominate === null);
  return (
    <OfficeFrame locale={locale} path={pathOf(address)} isPractice={scene.isPractice}>
      <BackLink href={href(locale, '/office')} words={t('steps.backHome')} />
      <PageHeader over={t('steps.over', { body: bodyName, contest: contest.title })} title={heading(scene, locale)}>
        {state === 'open' ? (
          <DeadlineInset at={round.closesAt} zone={round.zone} now={now} locale={locale} />
        ) : (
          <Inset>
            {state === 'announced'
              ? t('hub.notOpen', { opensAt: longInstant(round.opensAt, round.zone, locale) })
              : t('hub.closed', { closesAt: longInstant(round.closesAt, round.zone, locale) })}
          </Inset>
        )}
        {isMeetingAnnounced(scene) ? <p className="max-w-text">{t('hub.announcedText', { body: bodyName })}</p> : null}
      </PageHeader>
      {latest?.isVoided ? (
        <div className="mb-s5 max-w-text">
          <Warning>
            <p>{t('hub.voidedText', { version: String(latest.version), reason: latest.voidReason ?? '' })}</p>
            {isOpen ? (
              <p>{t('hub.voidedAgain', { closesAt: longInstant(round.closesAt, round.zone, locale) })}</p>
            ) : null}
          </Warning>
        </div>
      ) : null}
      {scene.confirmation ? (
        <div className="mb-s5 max-w-text">
          <Inset>
            <b>{t('confirm.waits')}</b> {t('confirm.counts')}{' '}
            {scene.confirmation === 'yours' ? <a href={`${at}/confirm`}>{t('confirm.look')}</a> : t('confirm.another')}
          </Inset>
        </div>
      ) : null}
      {isOpen ? (
        <div className="mb-s7">
          <Actions>
            <LinkButton kind={hasSent ? 'plain' : 'act'} href={scene.hasMet ? `${at}/choose` : `${at}/meeting`}>
              {hasSent ? t('hub.changeNames') : t('hub.record', { body: bodyName })}
            </LinkButton>
            {hasSent ? <a href={`${at}/withdraw`}>{t('hub.withdraw')}</a> : null}
          </Actions>
        </div>
      ) : null}
      <Section id="meeting" title={t('hub.meeting')}>
        <div className="stack max-w-paper">
          {meeting ? (
            <MeetingFacts meeting={meeting} locale={locale} change={canMeet ? `${at}/meeting` : undefined} />
          ) : (
            <p>{t('hub.meetingNone')}</p>
          )}
          {canMeet && !meeting ? (
            <p>
              <a href={`${at}/meeting`}>{t('home.announceMeeting', { body: bodyName })}</a>
            </p>
          ) : null}
        </div>
      </Section>
      {scene.versions.length > 0 ? (
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
            rows={scene.versions.map(({ version, kind, code, receivedAt, names, state: versionState }) => ({
              key: String(version),
              cells: [
                String(version),
                `${t(`hub.versionKinds.${kind}`, { count: names })}${versionState === 'withdrawn' ? '' : ` (${t(`hub.${versionState}`)})`}`,
                <Exact key="at" at={receivedAt} zone={round.zone} locale={locale} />,
                <a key="code" href={href(locale, `/receipts/${code}`)}>
                  {code}
                </a>,
              ],
            }))}
          />
        </Section>
      ) : null}
    </OfficeFrame>
  );
}

/** Its date is published, nothing has been sent, and it can still be sent. */
const isMeetingAnnounced = ({ meeting, latest, cannotNominate, state }: OpenScene): boolean =>
  meeting !== null && meeting.isQuorate === null && latest === null && cannotNominate === null && state !== 'closed';

function heading(scene: OpenScene, locale: ContestParams['locale']): string {
  const t = wordsFor(locale, 'office');
  const { bodyName, latest, cannotNominate } = scene;
  if (cannotNominate && 'countedWith' in cannotNominate)
    return t('hub.counted', { body: bodyName, other: cannotNominate.countedWith });
  if (cannotNominate) return t('hub.headingCannot', { body: bodyName });
  if (latest?.isVoided) return t('hub.headingVoided', { body: bodyName });
  if (latest?.choice.kind === 'names') {
    const count = latest.choice.names.length + (latest.choice.writeIns?.length ?? 0);
    return t('hub.headingSent', { body: bodyName, count, words: numberWord(count, locale) });
  }
  if (latest?.choice.kind === 'nobody') return t('hub.headingNobody', { body: bodyName });
  if (latest) return t('hub.headingWithdrawn', { body: bodyName });
  if (isMeetingAnnounced(scene)) return t('hub.announced', { body: bodyName });
  return t('hub.headingNothing', { body: bodyName });
}
