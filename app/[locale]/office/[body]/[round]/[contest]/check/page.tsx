import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { bodyName } from '@/components/bodies/body-name';
import { MeetingFacts } from '@/components/nominations/meeting-facts';
import { DeadlineInset } from '@/components/rounds/round-times';
import { BackLink } from '@/components/ui/back-link';
import { Warning } from '@/components/ui/callout';
import { Form } from '@/components/ui/form';
import { NamedList } from '@/components/ui/lists';
import { Mark } from '@/components/ui/marks';
import { PageHeader } from '@/components/ui/section';
import { CAN_BE_NOMINATED } from '@/domain/candidates/candidacies';
import { formWords } from '@/messages/form-words';
import { atStart, numberWord } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { Choosable } from '@/queries/nominations/office-contest';
import { OfficeFrame, OfficeMissing } from '../../../../frame';
import { type ContestParams, type OpenScene, openScene, pathOf } from '../../../../scene';
import { send } from '../actions';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<ContestParams> };

const title = (scene: OpenScene | null, locale: Locale) =>
  wordsFor(locale, 'office')(scene?.draft?.choice === 'nobody' ? 'check.titleNobody' : 'check.title', {
    body: scene?.bodyName ?? '',
  });

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const address = await params;
  return { title: title(await openScene(address, '/check'), address.locale), robots: { index: false } };
}

/** Third step: everything that will be sent, on one page, with the button that sends it. */
export default async function CheckPage({ params }: Props) {
  const address = await params;
  const { locale } = address;
  const scene = await openScene(address, '/check');
  if (!scene) return <OfficeMissing locale={locale} />;
  const t = wordsFor(locale, 'office');
  const { round, contest, body, bodyName, meeting, draft, latest, now } = scene;
  const at = href(locale, pathOf(address));
  if (!meeting || !scene.hasMet) redirect(`${at}/meeting`);
  if (!draft) redirect(latest ? at : `${at}/choose`);
  const names = scene.candidacies.filter(({ id }) => draft.names.includes(id));
  const isNobody = draft.choice === 'nobody';
  const total = names.length + draft.writeIns.length;
  return (
    <OfficeFrame locale={locale} path={pathOf(address, '/check')} isPractice={scene.isPractice}>
      <BackLink href={`${at}/choose`} words={t('steps.backChoose')} />
      <Form
        action={send.bind(null, address)}
        hidden={{
          contestId: contest.id,
          bodyId: body.id,
          choice: draft.choice,
          basedOnVersion: String(draft.basedOnVersion),
          attempt: draft.attempt,
          names: names.map(({ id }) => id),
          writeInName: draft.writeIns.map(({ name }) => name),
          writeInHome: draft.writeIns.map(({ homeBody }) => homeBody),
        }}
        words={formWords(
          locale,
          t(isNobody ? 'check.sendNobody' : 'check.sendButton', { body: bodyName }),
          t('notSent'),
        )}
      >
        <PageHeader over={t('steps.over', { body: bodyName, contest: contest.title })} title={title(scene, locale)}>
          <DeadlineInset at={round.closesAt} zone={round.zone} now={now} locale={locale}>
            {scene.state === 'open' ? t('deadline.change') : null}
          </DeadlineInset>
        </PageHeader>
        <div className="stack gap-s6 max-w-paper">
          {latest && latest.version !== draft.basedOnVersion ? (
            <Warning>
              <p>
                {t('check.newer', { version: String(latest.version) })}{' '}
                <a href={href(locale, `/receipts/${latest.code}`)}>{t('check.seeNewer')}</a>. {t('check.newerAgain')}
              </p>
            </Warning>
          ) : null}
          <section className="w-full" aria-labelledby="names">
            <div className="mb-s2 flex items-baseline justify-between gap-s4">
              <h2 id="names" tabIndex={-1}>
                {isNobody
                  ? t('check.nobody')
                  : atStart(t('check.names', { count: total, words: numberWord(total, locale) }), locale)}
              </h2>
              <a href={`${at}/choose`}>
                {t('check.change')}
                <span className="vh"> {t('check.changeNames')}</span>
              </a>
            </div>
            {isNobody ? (
              <p>{t('check.nobodyText', { body: bodyName })}</p>
            ) : (
              <NamedList
                names={[
                  ...names.map(row(locale)),
                  ...draft.writeIns.map(({ name, homeBody }) => ({
                    key: `${name} ${homeBody}`,
                    number: null,
                    name,
                    note: t('choose.writtenIn', { home: homeBody }),
                  })),
                ]}
              />
            )}
            {isNobody || !isWithinRules(names, total, contest.maxPerBody) ? null : (
              <p className="small mt-s2">
                <Mark shape="full">{t('check.within', { most: contest.maxPerBody })}</Mark>
              </p>
            )}
          </section>
          <section className="w-full" aria-labelledby="meeting">
            <h2 id="meeting" className="mb-s3">
              {t('hub.meeting')}
            </h2>
            <MeetingFacts meeting={meeting} locale={locale} change={`${at}/meeting`} />
          </section>
          <section className="stack gap-s3" aria-labelledby="send">
            <h2 id="send">{t('check.send')}</h2>
            {latest ? <p>{t('check.replaces', { version: String(latest.version) })}</p> : null}
            <p className="max-w-text">{t('check.consent', { body: bodyName })}</p>
          </section>
        </div>
      </Form>
    </OfficeFrame>
  );
}

const isWithinRules = (names: readonly Choosable[], total: number, most: number) =>
  total > 0 && total <= most && names.every(({ status }) => CAN_BE_NOMINATED.includes(status));

const row =
  (locale: Locale) =>
  ({ id, number, name, home }: Choosable) => ({
    key: id,
    number,
    name,
    ...(home ? { note: bodyName(home, locale) } : {}),
  });
