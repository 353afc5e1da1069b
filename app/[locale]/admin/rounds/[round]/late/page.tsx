import { type RoundAddress, roundPage, roundPath } from '@/app/[locale]/admin/round-page';
import { bareName, bodyName } from '@/components/bodies/body-name';
import { Unsealed } from '@/components/rounds/unsealed';
import { DataTable } from '@/components/ui/data-table';
import { Mark } from '@/components/ui/marks';
import { PageHeader, Section } from '@/components/ui/section';
import { Exact, Instant } from '@/components/ui/time';
import { hasClosed } from '@/domain/rounds/rounds';
import { exactInstant, longInstant } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { type LateAndUnsent, type LateForm, lateAndUnsent, type UnsentDraft } from '@/queries/nominations/late-forms';

export const dynamic = 'force-dynamic';

/** What arrived after the deadline, what was chosen and not sent, and when the server did not work. */
const page = roundPage<RoundAddress, LateAndUnsent>({
  page: () => '/late',
  load: (context, { round }) => lateAndUnsent(context, round),
  title: (_, { locale }) => wordsFor(locale, 'late')('title'),
  back: ({ round }) => ({ path: roundPath(round.slug), words: round.title }),
  render: ({ round, late, unsent, outages }, { locale, path, now }) => {
    const t = wordsFor(locale, 'late');
    const isOver = hasClosed(round, now);
    return (
      <>
        <PageHeader title={t('title')} lede={t('lede')}>
          <Unsealed round={round} now={now} locale={locale} place="until" />
        </PageHeader>
        <Section
          id="late"
          title={t('late.title', { n: late.length })}
          note={late.length > 0 ? t('late.note') : undefined}
        >
          {late.length > 0 ? <LateTable forms={late} zone={round.zone} path={path} locale={locale} /> : null}
        </Section>
        <Section
          id="unsent"
          title={t('unsent.title', { n: new Set(unsent.map(({ body }) => body.id)).size })}
          note={
            unsent.length === 0
              ? undefined
              : isOver
                ? t('unsent.noteOver')
                : t('unsent.noteOpen', { at: longInstant(round.closesAt, round.zone, locale) })
          }
        >
          {unsent.length > 0 ? <UnsentTable drafts={unsent} zone={round.zone} locale={locale} /> : null}
        </Section>
        <Section
          id="outages"
          title={t('outages.title', { n: outages.length })}
          note={t(outages.length > 0 ? 'outages.note' : 'outages.none')}
        >
          {outages.length > 0 ? (
            <ul className="points">
              {outages.map(({ startsAt, endsAt }) => (
                <li key={startsAt.toISOString()}>
                  {t('outages.item', {
                    from: exactInstant(startsAt, round.zone, locale),
                    to: exactInstant(endsAt, round.zone, locale),
                  })}
                </li>
              ))}
            </ul>
          ) : null}
        </Section>
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

type LateTableProps = {
  readonly forms: readonly LateForm[];
  readonly zone: string;
  readonly path: string;
  readonly locale: Locale;
};

function LateTable({ forms, zone, path, locale }: LateTableProps) {
  const t = wordsFor(locale, 'late');
  return (
    <DataTable
      caption={t('late.caption')}
      isCaptionHidden
      columns={[
        { key: 'body', head: t('late.body') },
        { key: 'received', head: t('late.received') },
        { key: 'sent', head: t('late.sent') },
        { key: 'state', head: t('late.state') },
      ]}
      rows={forms.map((form) => ({
        key: form.id,
        cells: [
          <a key="body" href={href(locale, `${path}/${form.id}`)}>
            {bareName(form.body, locale)}
            <small className="quiet block">{form.contest}</small>
          </a>,
          <span key="received">
            <Exact at={form.receivedAt} zone={zone} locale={locale} />
            <small className="quiet block">{howLate(form, locale)}</small>
          </span>,
          t(`late.choice.${form.choice}`),
          <Mark key="state" shape={form.decision === 'accepted' ? 'full' : form.decision === null ? 'wait' : 'out'}>
            {t(`late.${form.decision ?? (form.isProposed ? 'proposed' : 'waiting')}`)}
          </Mark>,
        ],
      }))}
    />
  );
}

/** How long after the deadline a form arrived, in the largest whole unit. */
function howLate({ receivedAt, closedAt }: LateForm, locale: Locale): string {
  const t = wordsFor(locale, 'late');
  if (receivedAt < closedAt) return t('late.inTime');
  const seconds = Math.floor((receivedAt.getTime() - closedAt.getTime()) / 1000);
  if (seconds < 120) return t('late.after', { seconds });
  if (seconds < 7200) return t('late.afterMinutes', { minutes: Math.floor(seconds / 60) });
  return t('late.afterHours', { hours: Math.floor(seconds / 3600) });
}

type UnsentTableProps = { readonly drafts: readonly UnsentDraft[]; readonly zone: string; readonly locale: Locale };

function UnsentTable({ drafts, zone, locale }: UnsentTableProps) {
  const t = wordsFor(locale, 'late');
  return (
    <DataTable
      caption={t('unsent.caption')}
      isCaptionHidden
      columns={[
        { key: 'body', head: t('late.body') },
        { key: 'saved', head: t('unsent.saved') },
        { key: 'contact', head: t('unsent.contact') },
      ]}
      rows={drafts.map(({ body, contest, savedAt, officers }) => ({
        key: `${body.id} ${contest}`,
        cells: [
          <span key="body">
            {bodyName(body, locale)}
            <small className="quiet block">{contest}</small>
          </span>,
          <Instant key="saved" at={savedAt} zone={zone} locale={locale} />,
          officers.length === 0 ? (
            t('unsent.nobody')
          ) : (
            <ul key="contact" className="rl">
              {officers.map(({ office, email }) => (
                <li key={email}>
                  {wordsFor(locale, 'kinds')(`office.${office}`)}: <a href={`mailto:${email}`}>{email}</a>
                </li>
              ))}
            </ul>
          ),
        ],
      }))}
    />
  );
}
