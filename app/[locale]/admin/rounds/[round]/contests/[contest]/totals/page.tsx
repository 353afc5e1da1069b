import { Empty } from '@/components/ui/callout';
import { DataTable } from '@/components/ui/data-table';
import { Form } from '@/components/ui/form';
import { PageHeader, Section } from '@/components/ui/section';
import { Source } from '@/components/ui/source-line';
import { formWords } from '@/messages/form-words';
import { count } from '@/messages/format';
import { type Locale, wordsFor } from '@/messages/translate';
import type { AdminContest } from '@/queries/contests/admin-contest';
import { saveTotal } from '../actions';
import { resultPage, sourceField } from '../result-page';

export const dynamic = 'force-dynamic';

/** The page of totals published elsewhere, next to our own counts, with a form to add one. */
const page = resultPage({
  page: () => '/totals',
  here: 'totals',
  load: (contest) => contest,
  title: (_, { locale }) => wordsFor(locale, 'seats')('totals.title'),
  render: ({ round, contest, candidacies }, { locale, address, mayAct }) => {
    const t = wordsFor(locale, 'seats');
    const list = (
      <>
        <PageHeader
          over={t('over', { round: round.title, contest: contest.title })}
          title={t('totals.title')}
          lede={t('totals.lede')}
        />
        <Section id="totals" title={t('totals.caption')}>
          <Totals candidacies={candidacies} locale={locale} />
        </Section>
      </>
    );
    if (!mayAct) return list;
    return (
      <Form
        action={saveTotal.bind(null, address)}
        hidden={{ round: round.slug, contest: contest.slug }}
        fields={[
          {
            as: 'select',
            name: 'candidacy',
            label: t('totals.candidate'),
            options: [
              { value: '', words: t('totals.choose') },
              ...candidacies.map(({ id, name }) => ({ value: id, words: name })),
            ],
          },
          { as: 'number', name: 'figure', label: t('totals.figure') },
          { as: 'line', name: 'asOf', label: t('totals.asOf'), hint: t('totals.asOfHint') },
          sourceField(locale),
        ]}
        words={formWords(locale, t('totals.button'))}
      >
        {list}
        <h2 className="mb-s4">{t('totals.add')}</h2>
      </Form>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

function Totals({ candidacies, locale }: Pick<AdminContest, 'candidacies'> & { readonly locale: Locale }) {
  const t = wordsFor(locale, 'seats');
  const rows = candidacies.flatMap((candidacy) =>
    candidacy.published.map((total, place) => ({ key: `${candidacy.id} ${place}`, ...candidacy, total })),
  );
  if (rows.length === 0)
    return (
      <Empty>
        <p>{t('totals.none')}</p>
      </Empty>
    );
  const signed = (n: number) => (n === 0 ? t('totals.same') : `${n > 0 ? '+' : '−'}${count(Math.abs(n), locale)}`);
  return (
    <DataTable
      caption={t('totals.caption')}
      isCaptionHidden
      columns={[
        { key: 'candidate', head: t('totals.candidate') },
        { key: 'published', head: t('totals.published'), isNumber: true },
        { key: 'here', head: t('totals.here'), isNumber: true },
        { key: 'difference', head: t('totals.difference'), isNumber: true },
      ]}
      rows={rows.map(({ key, name, count: here, total }) => ({
        key,
        cells: [
          <span key="name" className="wrap-anywhere">
            {name}
            <small className="quiet block font-normal">
              <Source text={total.source} />
              {total.asOf ? `, ${total.asOf}` : null}
            </small>
          </span>,
          count(total.nominations, locale),
          count(here, locale),
          signed(here - total.nominations),
        ],
      }))}
    />
  );
}
