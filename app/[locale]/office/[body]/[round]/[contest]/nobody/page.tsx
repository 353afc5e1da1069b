import { redirect } from 'next/navigation';
import { contestPath, officeContestPage, overHeading } from '@/app/[locale]/office/contest-page';
import { MeetingFacts } from '@/components/nominations/meeting-facts';
import { DeadlineInset } from '@/components/rounds/round-times';
import { Form } from '@/components/ui/form';
import { PageHeader } from '@/components/ui/section';
import { newId } from '@/lib/tokens';
import { formWords } from '@/messages/form-words';
import { href } from '@/messages/href';
import { wordsFor } from '@/messages/translate';
import { send } from '../actions';

export const dynamic = 'force-dynamic';

/** The page on which an officer checks and sends that the meeting nominated nobody. */
const page = officeContestPage({
  below: '/nobody',
  back: '/choose',
  title: ({ bodyName: body }, locale) => wordsFor(locale, 'office')('nobody.title', { body }),
  view: (found, address) => {
    const { locale } = address;
    const t = wordsFor(locale, 'office');
    const { round, contest, body, bodyName, meeting, latest, now } = found;
    const at = href(locale, contestPath(address));
    if (!found.hasMet) redirect(`${at}/meeting`);
    return (
      <div className="stack">
        <Form
          action={send.bind(null, address)}
          hidden={{
            contestId: contest.id,
            bodyId: body.id,
            choice: 'nobody',
            basedOnVersion: String(latest?.version ?? 0),
            // The server treats a form that is sent twice as one submission, by this value.
            attempt: newId(),
          }}
          words={formWords(locale, t('check.sendNobody', { body: bodyName }), t('notSent'))}
        >
          <PageHeader over={overHeading(found, locale)} title={t('nobody.title', { body: bodyName })}>
            <DeadlineInset round={round} now={now} locale={locale}>
              {found.state === 'open' ? t('deadline.change') : null}
            </DeadlineInset>
            <p className="max-w-text">{t('nobody.text', { body: bodyName, contest: contest.title })}</p>
          </PageHeader>
          <div className="stack max-w-paper">
            {meeting ? <MeetingFacts meeting={meeting} locale={locale} change={`${at}/meeting/held`} /> : null}
            {latest ? <p>{t('check.replaces', { version: String(latest.version) })}</p> : null}
            <p className="max-w-text">
              {meeting ? t('check.consent', { body: bodyName }) : wordsFor(locale, 'decidesAlone')('consent')}
            </p>
          </div>
        </Form>
        <p>
          <a href={`${at}/choose`}>{t('nobody.back')}</a>
        </p>
      </div>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;
