import { redirect } from 'next/navigation';
import { contestPath, officeContestPage, overHeading } from '@/app/[locale]/office/contest-page';
import { Warning } from '@/components/ui/callout';
import { Form } from '@/components/ui/form';
import { PageHeader } from '@/components/ui/section';
import { newId } from '@/lib/tokens';
import { formWords } from '@/messages/form-words';
import { longInstant } from '@/messages/format';
import { href } from '@/messages/href';
import { wordsFor } from '@/messages/translate';
import { send } from '../actions';

export const dynamic = 'force-dynamic';

/** The page that asks an officer to confirm a withdrawal: its effect, and who is affected. */
const page = officeContestPage({
  below: '/withdraw',
  back: '',
  title: ({ bodyName: body }, locale) => wordsFor(locale, 'office')('withdraw.title', { body }),
  view: (found, address) => {
    const { locale } = address;
    const t = wordsFor(locale, 'office');
    const { round, contest, body, bodyName, latest } = found;
    const at = href(locale, contestPath(address));
    if (!latest || latest.isVoided || latest.choice.kind === 'withdrawn') redirect(at);
    const names = { body: bodyName, closesAt: longInstant(round.closesAt, round.zone, locale) };
    return (
      <>
        <Form
          action={send.bind(null, address)}
          hidden={{
            contestId: contest.id,
            bodyId: body.id,
            choice: 'withdrawn',
            basedOnVersion: String(latest.version),
            // The server treats a form that is sent twice as one withdrawal, by this value. Nobody must be able to
            // guess it, because the server refuses a value that another body has used.
            attempt: newId(),
          }}
          words={formWords(locale, t('withdraw.button', names), t('notSent'))}
        >
          <PageHeader over={overHeading(found, locale)} title={t('withdraw.title', names)} />
          <div className="stack gap-s5 max-w-paper mb-s5">
            <Warning>
              <p>{t('withdraw.effectCounts', names)}</p>
            </Warning>
            <ul className="points">
              <li>{t('withdraw.effectRecord')}</li>
              <li>{t('withdraw.effectMail', names)}</li>
              <li>{t('withdraw.effectAgain', names)}</li>
            </ul>
          </div>
        </Form>
        <p className="mt-s5">
          <a href={at}>{t('withdraw.keep')}</a>
        </p>
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;
