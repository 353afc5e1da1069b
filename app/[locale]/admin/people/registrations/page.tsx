import { adminPage } from '@/app/[locale]/admin/admin-page';
import { dayWords } from '@/app/[locale]/admin/people/officers';
import { bodyName } from '@/components/bodies/body-name';
import { Empty } from '@/components/ui/callout';
import { DataTable } from '@/components/ui/data-table';
import { PageHeader, Section } from '@/components/ui/section';
import { Exact } from '@/components/ui/time';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { sentByNewOfficers } from '@/queries/people/attention';
import { adminHandOvers, type ListedHandOver } from '@/queries/people/hand-overs';
import { adminRegistrations, type ListedRegistration } from '@/queries/people/registrations';

export const dynamic = 'force-dynamic';

/** The people who say that they are officers: those to decide, objections, and the latest decisions. */
const page = adminPage({
  path: (_: { locale: Locale }) => '/admin/people/registrations',
  part: 'people',
  load: async (context) => ({
    ...(await adminRegistrations(context)),
    sent: await sentByNewOfficers(context),
    handedOver: await adminHandOvers(context),
  }),
  title: ({ waiting }, { locale }) => wordsFor(locale, 'officeRequests')('list.title', { n: waiting.length }),
  render: ({ waiting, objections, decided, sent, handedOver }, { locale }) => {
    const t = wordsFor(locale, 'officeRequests');
    return (
      <>
        <PageHeader
          over={<a href={href(locale, '/admin/people')}>{wordsFor(locale, 'adminPeople')('links.people')}</a>}
          title={t('list.title', { n: waiting.length })}
          lede={t('list.lede')}
        />
        <Section id="waiting" title={t('list.waiting')} note={t('list.waitingNote')}>
          <Registrations rows={waiting} locale={locale} />
        </Section>
        {objections.length > 0 ? (
          <Section id="objections" title={t('list.objections')} note={t('list.objectionsNote')}>
            <Registrations rows={objections} locale={locale} />
          </Section>
        ) : null}
        {sent.length > 0 ? <SentByNew rows={sent} locale={locale} /> : null}
        <HandedOver found={handedOver} locale={locale} />
        {decided.length > 0 ? (
          <Section id="decided" title={t('list.decided')}>
            <Registrations rows={decided} locale={locale} />
          </Section>
        ) : null}
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

type RowsProps = { readonly rows: readonly ListedRegistration[]; readonly locale: Locale };

function Registrations({ rows, locale }: RowsProps) {
  const t = wordsFor(locale, 'officeRequests');
  if (rows.length === 0)
    return (
      <Empty>
        <p>{t('list.none')}</p>
      </Empty>
    );
  return (
    <DataTable
      caption={t('list.caption')}
      isCaptionHidden
      columns={[
        { key: 'who', head: t('list.who') },
        { key: 'office', head: t('list.office') },
        { key: 'state', head: t('list.state') },
      ]}
      rows={rows.map(({ row, body }) => ({
        key: row.id,
        cells: [
          <span key="who" className="wrap-anywhere">
            <a href={href(locale, `/admin/people/registrations/${row.id}`)}>{row.name}</a>
            <small className="quiet block font-normal">{row.email}</small>
          </span>,
          <span key="office">
            {wordsFor(locale, 'kinds')(`office.${row.office}`)}
            <small className="quiet block font-normal">{bodyName(body, locale)}</small>
          </span>,
          <span key="state">
            {stateWords(row, locale)}
            {row.objectedAt ? <b className="block">{t('list.objected')}</b> : null}
          </span>,
        ],
      }))}
    />
  );
}

function stateWords({ confirmedAt, decidedAt, outcome }: ListedRegistration['row'], locale: Locale): string {
  const t = wordsFor(locale, 'officeRequests');
  const on = (at: Date | null) => (at ? dayWords(at, locale) : '');
  if (outcome === null) return t('list.since', { on: on(confirmedAt) });
  return t(outcome === 'approved' ? 'list.approvedOn' : 'list.refusedOn', { on: on(decidedAt) });
}

type SentProps = { readonly rows: Awaited<ReturnType<typeof sentByNewOfficers>>; readonly locale: Locale };

function SentByNew({ rows, locale }: SentProps) {
  const t = wordsFor(locale, 'officeRequests');
  return (
    <Section id="sent" title={t('sent.title')} note={t('sent.note')}>
      <DataTable
        caption={t('sent.caption')}
        isCaptionHidden
        columns={[
          { key: 'body', head: t('sent.body') },
          { key: 'since', head: t('sent.since') },
          { key: 'received', head: t('sent.received') },
        ]}
        rows={rows.map(({ code, body, contest, round, officerSince, receivedAt }) => ({
          key: code,
          cells: [
            <span key="body">
              <a href={href(locale, `/admin/submissions/${code}`)}>{bodyName(body, locale)}</a>
              <small className="quiet block font-normal">{`${contest}, ${round.title}`}</small>
            </span>,
            <Exact key="since" at={officerSince} zone={round.zone} locale={locale} />,
            <Exact key="at" at={receivedAt} zone={round.zone} locale={locale} />,
          ],
        }))}
      />
    </Section>
  );
}

type HandedOverProps = { readonly found: Awaited<ReturnType<typeof adminHandOvers>>; readonly locale: Locale };

function HandedOver({ found: { unseen, offered }, locale }: HandedOverProps) {
  const t = wordsFor(locale, 'officeRequests');
  const row = ({ row: { id, email, office, acceptedAt }, body, fromEmail }: ListedHandOver) => ({
    key: id,
    cells: [
      <span key="office">
        {acceptedAt ? (
          <a href={href(locale, `/admin/people/hand-overs/${id}`)}>{bodyName(body, locale)}</a>
        ) : (
          bodyName(body, locale)
        )}
        <small className="quiet block font-normal">{wordsFor(locale, 'kinds')(`office.${office}`)}</small>
      </span>,
      <span key="from" className="wrap-anywhere">
        {fromEmail}
      </span>,
      <span key="to" className="wrap-anywhere">
        {email}
        <small className="quiet block font-normal">
          {acceptedAt ? dayWords(acceptedAt, locale) : t('handOver.offered')}
        </small>
      </span>,
    ],
  });
  if (unseen.length + offered.length === 0) return null;
  return (
    <Section id="hand-overs" title={t('handOver.section')} note={t('handOver.sectionNote')}>
      <DataTable
        caption={t('handOver.section')}
        isCaptionHidden
        columns={[
          { key: 'office', head: t('list.office') },
          { key: 'from', head: t('handOver.from') },
          { key: 'to', head: t('handOver.to') },
        ]}
        rows={[...unseen, ...offered].map(row)}
      />
    </Section>
  );
}
