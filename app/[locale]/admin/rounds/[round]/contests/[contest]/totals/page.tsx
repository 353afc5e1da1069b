import type { Metadata } from 'next';
import { AdminMissing } from '@/app/[locale]/admin/frame';
import { Empty } from '@/components/ui/callout';
import { DataTable } from '@/components/ui/data-table';
import { FactsForm } from '@/components/ui/facts-form';
import { PageHeader, Section } from '@/components/ui/section';
import { Source } from '@/components/ui/source-line';
import { count } from '@/messages/format';
import { type Locale, wordsFor } from '@/messages/translate';
import { saveTotal } from '../actions';
import { ContestFrame } from '../contest-frame';
import { formWords, sourceField } from '../form-words';
import { type ContestParams, type ContestScene, contestScene } from '../scene';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<ContestParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: wordsFor((await params).locale, 'seats')('totals.title'), robots: { index: false } };
}

/** Totals that others published beside our own counts, and a form to put one more there. */
export default async function TotalsPage({ params }: Props) {
  const address = await params;
  const { locale } = address;
  const scene = await contestScene(address, '/totals');
  if (!scene) return <AdminMissing locale={locale} />;
  const t = wordsFor(locale, 'seats');
  const { round, contest, candidacies, mayAct } = scene;
  const head = (
    <PageHeader
      over={t('over', { round: round.title, contest: contest.title })}
      title={t('totals.title')}
      lede={t('totals.lede')}
    />
  );
  const list = (
    <Section id="totals" title={t('totals.caption')}>
      <Totals scene={scene} locale={locale} />
    </Section>
  );
  return (
    <ContestFrame address={address} scene={scene} here="totals" more="/totals">
      {mayAct ? (
        <FactsForm
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
          {head}
          {list}
          <h2 className="mb-s4">{t('totals.add')}</h2>
        </FactsForm>
      ) : (
        <>
          {head}
          {list}
        </>
      )}
    </ContestFrame>
  );
}

function Totals({ scene: { candidacies }, locale }: { readonly scene: ContestScene; readonly locale: Locale }) {
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
