import { redirect } from 'next/navigation';
import { Ask } from '@/app/[locale]/ask';
import { contestPath, type OfficeContest, officeContestPage, overHeading } from '@/app/[locale]/office/contest-page';
import { MeetingFacts } from '@/components/nominations/meeting-facts';
import { NominatedNames } from '@/components/nominations/nominated-names';
import { DeadlineInset } from '@/components/rounds/round-times';
import { Warning } from '@/components/ui/callout';
import { Form } from '@/components/ui/form';
import { Mark } from '@/components/ui/marks';
import { PageHeader } from '@/components/ui/section';
import { confirmationsEnd } from '@/domain/nominations/confirmation';
import { refusalOfNames } from '@/domain/nominations/submissions';
import { ASK } from '@/messages/contact-words';
import { formWords } from '@/messages/form-words';
import { atStart, longInstantInZone, numberWord } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { send } from '../actions';

export const dynamic = 'force-dynamic';

/** The third step: the officer checks everything that will be sent, and sends it. */
const page = officeContestPage({
  below: '/check',
  back: '/choose',
  title: checkTitle,
  view: (found, address) => {
    const { locale } = address;
    const t = wordsFor(locale, 'office');
    const { round, contest, body, bodyName, meeting, draft, latest, now } = found;
    const at = href(locale, contestPath(address));
    if (!found.hasMet) redirect(`${at}/meeting`);
    if (!draft) redirect(latest ? at : `${at}/choose`);
    const names = found.candidacies.filter(({ id }) => draft.names.includes(id));
    const isNobody = draft.choice === 'nobody';
    const isWithinRules = !isNobody && refusalOfNames(found, draft.names, draft.writeIns) === null;
    const total = names.length + draft.writeIns.length;
    return (
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
        <PageHeader over={overHeading(found, locale)} title={checkTitle(found, locale)}>
          <DeadlineInset round={round} now={now} locale={locale}>
            {found.state === 'open' ? t('deadline.change') : null}
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
              <NominatedNames candidacies={names} writeIns={draft.writeIns} locale={locale} />
            )}
            {isWithinRules ? (
              <p className="small mt-s2">
                <Mark shape="full">{t('check.within', { most: contest.maxPerBody })}</Mark>
              </p>
            ) : null}
          </section>
          {meeting ? (
            <section className="w-full" aria-labelledby="meeting">
              <h2 id="meeting" className="mb-s3">
                {t('hub.meeting')}
              </h2>
              <MeetingFacts meeting={meeting} locale={locale} change={`${at}/meeting`} />
            </section>
          ) : null}
          <section className="stack gap-s3" aria-labelledby="send">
            <h2 id="send">{t('check.send')}</h2>
            {latest ? <p>{t('check.replaces', { version: String(latest.version) })}</p> : null}
            <NeedsConfirmation found={found} locale={locale} />
            <p className="max-w-text">
              {meeting ? t('check.consent', { body: bodyName }) : wordsFor(locale, 'decidesAlone')('consent')}
            </p>
          </section>
        </div>
      </Form>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

/** What to know before sending in a round that counts only what a second officer has confirmed. */
function NeedsConfirmation({ found, locale }: { readonly found: OfficeContest; readonly locale: Locale }) {
  const { round, bodyName: body, latest, missing, isAlone } = found;
  const end = confirmationsEnd(round);
  if (end === null) return null;
  const t = wordsFor(locale, 'office');
  const counts = latest !== null && !latest.isVoided && latest.choice.kind !== 'withdrawn' && missing === null;
  return (
    <>
      {counts ? (
        <Warning>
          <p>{t('confirm.replaces', { body, version: String(latest.version) })}</p>
        </Warning>
      ) : null}
      <p className="max-w-text">{t('confirm.needed', { body, end: longInstantInZone(end, round.zone, locale) })}</p>
      {isAlone ? (
        <p className="max-w-text">
          <Ask locale={locale} round={round.slug} text={t('confirm.alone', { body, contact: ASK })} />
        </p>
      ) : null}
    </>
  );
}

function checkTitle({ bodyName: body, draft }: OfficeContest, locale: Locale): string {
  return wordsFor(locale, 'office')(draft?.choice === 'nobody' ? 'check.titleNobody' : 'check.title', { body });
}
