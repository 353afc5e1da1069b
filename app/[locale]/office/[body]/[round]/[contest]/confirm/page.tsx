import { redirect } from 'next/navigation';
import { Ask } from '@/app/[locale]/ask';
import { contestPath, type OfficeContest, officeContestPage, overHeading } from '@/app/[locale]/office/contest-page';
import { MeetingFacts } from '@/components/nominations/meeting-facts';
import { NominatedNames } from '@/components/nominations/nominated-names';
import { missingParts } from '@/components/rounds/round-times';
import { Form } from '@/components/ui/form';
import { PageHeader } from '@/components/ui/section';
import { ASK } from '@/messages/contact-words';
import { formWords } from '@/messages/form-words';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { confirm } from '../actions';

export const dynamic = 'force-dynamic';

/** The page on which an officer confirms that what another officer sent is what the meeting decided. */
const page = officeContestPage({
  below: '/confirm',
  back: '',
  title: ({ bodyName: body }, locale) => wordsFor(locale, 'office')('confirm.title', { body }),
  view: (found, address) => {
    const { locale } = address;
    const { bodyName: body, latest, meeting, confirmation } = found;
    if (confirmation !== 'yours' || !latest) redirect(href(locale, contestPath(address)));
    const t = wordsFor(locale, 'office');
    const isEntered = latest.provenance === 'admin' ? 'yes' : 'no';
    return (
      <Form
        action={confirm.bind(null, address)}
        hidden={{ code: latest.code ?? '' }}
        words={formWords(locale, t('confirm.button', { version: String(latest.version) }), t('confirm.not'))}
      >
        <PageHeader over={overHeading(found, locale)} title={t('confirm.title', { body })} />
        <div className="stack max-w-paper gap-s5">
          <p className="max-w-text">
            <Ask locale={locale} round={found.round.slug} text={t('confirm.text', { body, isEntered, contact: ASK })} />
          </p>
          {found.missing ? <p>{t('confirm.missing', missingParts(found.missing, found.round.zone, locale))}</p> : null}
          <Sent found={found} locale={locale} />
          {meeting ? <MeetingFacts meeting={meeting} locale={locale} /> : null}
        </div>
      </Form>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

function Sent({ found, locale }: { readonly found: OfficeContest; readonly locale: Locale }) {
  const t = wordsFor(locale, 'office');
  const choice = found.latest?.choice;
  if (choice?.kind !== 'names') return <p>{t('check.nobodyText', { body: found.bodyName })}</p>;
  const named = found.candidacies.filter(({ id }) => choice.names.includes(id));
  return <NominatedNames candidacies={named} writeIns={choice.writeIns ?? []} locale={locale} />;
}
