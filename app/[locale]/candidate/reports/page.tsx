import { Ask } from '@/app/[locale]/ask';
import { ownPage } from '@/app/[locale]/own-page';
import { BackLink } from '@/components/ui/back-link';
import { Empty } from '@/components/ui/callout';
import { Form } from '@/components/ui/form';
import { PageHeader, Section } from '@/components/ui/section';
import { dayIn } from '@/domain/base/instants';
import { ASK } from '@/messages/contact-words';
import { formWords } from '@/messages/form-words';
import { atStart, longDay, numberWord } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { type OwnReports, ownReports } from '@/queries/candidates/reports';
import { post } from './actions';

export const dynamic = 'force-dynamic';

/** The page of a representative's reports of meetings: the list, and a form to add one. */
const page = ownPage({
  side: 'candidate',
  load: async (context) => ({ own: await ownReports(context) }),
  path: () => '/candidate/reports',
  title: (_, locale) => wordsFor(locale, 'reports')('own.title'),
  view: ({ own }, { locale }, now) => (
    <>
      <BackLink href={href(locale, '/candidate')} words={wordsFor(locale, 'candidateOffice')('backHome')} />
      {own ? <Reports own={own} now={now} locale={locale} /> : <NoSeat locale={locale} />}
    </>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

function NoSeat({ locale }: { readonly locale: Locale }) {
  const t = wordsFor(locale, 'reports');
  return (
    <>
      <PageHeader title={t('own.noSeat')} />
      <p className="max-w-text">
        <Ask locale={locale} text={t('own.noSeatText', { contact: ASK })} />
      </p>
    </>
  );
}

type ReportsProps = { readonly own: OwnReports; readonly now: Date; readonly locale: Locale };

function Reports({ own, now, locale }: ReportsProps) {
  const t = wordsFor(locale, 'reports');
  const n = own.reports.length;
  const [year, month, day] = dayIn('Europe/London', now).split('-').map(Number);
  return (
    <Form
      action={post.bind(null, { locale })}
      hidden={{ candidacyId: own.candidacyId }}
      fields={[
        {
          as: 'day',
          name: 'meetingOn',
          label: t('form.day'),
          hint: t('form.dayHint', { example: `${day} ${month} ${year}` }),
        },
        { as: 'line', name: 'title', label: t('form.title'), hint: t('form.titleHint') },
        { as: 'line', name: 'address', label: t('form.address'), hint: t('form.addressHint') },
      ]}
      words={formWords(locale, t('form.button'))}
    >
      <PageHeader title={atStart(t('own.heading', { n, words: numberWord(n, locale) }), locale)} lede={t('own.lede')} />
      <Section id="posted" title={t('own.title')}>
        <Posted own={own} locale={locale} />
      </Section>
      <Section id="seats" title={t('own.seats')}>
        <ul className="points">
          {own.seats.map((seat) => {
            const line = seatWords(seat, locale);
            return <li key={line}>{line}</li>;
          })}
        </ul>
      </Section>
      <h2 className="mt-s6 mb-s4">{t('own.add')}</h2>
    </Form>
  );
}

function Posted({ own, locale }: { readonly own: OwnReports; readonly locale: Locale }) {
  const t = wordsFor(locale, 'reports');
  if (own.reports.length === 0)
    return (
      <Empty>
        <p>{t('own.none')}</p>
      </Empty>
    );
  return (
    <ul className="versions">
      {own.reports.map(({ id, meetingOn, title, address }) => (
        <li key={id} className="flex flex-wrap gap-x-s5 gap-y-s1 items-baseline">
          <time dateTime={meetingOn}>{longDay(meetingOn, locale)}</time>
          <a href={address} rel="nofollow noopener">
            {title}
          </a>
          <a className="change" href={href(locale, `/candidate/reports/${id}/take-back`)}>
            {t('own.take')}
            <span className="vh"> {t('own.takeOf', { title })}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function seatWords({ contest, round, from, until }: OwnReports['seats'][number], locale: Locale): string {
  const t = wordsFor(locale, 'reports');
  if (from === null) return t('own.heldUndated', { contest, round });
  const held = { contest, round, from: longDay(from, locale) };
  return until === null ? t('own.held', held) : t('own.heldUntil', { ...held, until: longDay(until, locale) });
}
