import { redirect } from 'next/navigation';
import { contestPath, officeContestPage, overHeading } from '@/app/[locale]/office/contest-page';
import { DeadlineInset } from '@/components/rounds/round-times';
import { Form } from '@/components/ui/form';
import { PageHeader } from '@/components/ui/section';
import { formWords } from '@/messages/form-words';
import { href } from '@/messages/href';
import { wordsFor } from '@/messages/translate';
import { saveNames } from '../actions';

export const dynamic = 'force-dynamic';

/** The page on which an officer confirms that the meeting decided to nominate nobody. */
const page = officeContestPage({
  below: '/nobody',
  back: '/choose',
  title: (_, locale) => wordsFor(locale, 'office')('nobody.title'),
  view: (found, address) => {
    const { locale } = address;
    const t = wordsFor(locale, 'office');
    const { round, contest, body, bodyName, latest, now } = found;
    if (!found.hasMet) redirect(href(locale, contestPath(address, '/meeting')));
    return (
      <div className="stack">
        <Form
          action={saveNames.bind(null, address)}
          hidden={{
            contestId: contest.id,
            bodyId: body.id,
            choice: 'nobody',
            basedOnVersion: String(latest?.version ?? 0),
          }}
          words={formWords(locale, t('nobody.go'), t('notSent'))}
        >
          <PageHeader over={overHeading(found, locale)} title={t('nobody.title')}>
            <DeadlineInset round={round} now={now} locale={locale} />
            <p className="max-w-text">{t('nobody.text', { body: bodyName })}</p>
          </PageHeader>
        </Form>
        <p>
          <a href={href(locale, contestPath(address, '/choose'))}>{t('nobody.back')}</a>
        </p>
      </div>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;
