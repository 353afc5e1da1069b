import { LOYALTIES } from '@/domain/slates/slate-loyalty';
import { count } from '@/messages/format';
import { wordsFor } from '@/messages/translate';
import type { SlateProgress } from '@/queries/slates/slate-progress';
import { letterOf } from '../slates/contest-slates';
import { AmountBar } from '../ui/amount-bar';
import { Empty } from '../ui/callout';
import { DataTable } from '../ui/data-table';
import { Section } from '../ui/section';
import { SlateMark } from '../ui/slate-mark';
import { bodiesIn } from './contest-words';
import type { ProgressProps } from './progress-view';

/** Full slates against mixtures: what each body's names are to the slates. */
export function Loyalty({ progress, locale }: ProgressProps) {
  const words = wordsFor(locale, 'progress');
  const { slates, contest } = progress;
  // One name is all of a slate of one or none of it: there is nothing to mix.
  if (contest.maxPerBody === 1) return null;
  if (!slates)
    return (
      <Section id="full" title={words('loyalty.noSlates')}>
        <Empty>
          <p>{words('loyalty.noSlatesText')}</p>
        </Empty>
      </Section>
    );
  const { full, mixed } = slates.loyalty;
  const title = words('loyalty.title', {
    full,
    mixed,
    fullFigure: count(full, locale),
    mixedFigure: count(mixed, locale),
  });
  return (
    <Section id="full" title={title} isWide>
      <div className="grid grid-cols-1 items-start gap-x-s6 gap-y-s6 lg:grid-cols-2">
        <Kinds slates={slates} progress={progress} locale={locale} />
        <InFull slates={slates} locale={locale} />
      </div>
    </Section>
  );
}

type SlatesProps = Pick<ProgressProps, 'locale'> & { readonly slates: SlateProgress };

function Kinds({ slates, progress, locale }: SlatesProps & ProgressProps) {
  const words = wordsFor(locale, 'progress');
  const all = progress.nominators.length;
  return (
    <DataTable
      caption={words('loyalty.caption')}
      columns={[
        { key: 'kind', head: words('loyalty.kind') },
        { key: 'share', head: words('loyalty.share') },
        { key: 'n', head: bodiesIn(progress.contest, 2, locale), isNumber: true },
      ]}
      rows={LOYALTIES.map((kind) => ({
        key: kind,
        cells: [
          <span key="kind">
            {words(`loyalty.${kind}`)}
            <small className="quiet block font-normal">{words(`loyalty.${kind}Note`)}</small>
          </span>,
          <AmountBar key="share" amount={slates.loyalty[kind]} of={all} />,
          count(slates.loyalty[kind], locale),
        ],
      }))}
      foot={[words('loyalty.all'), '', count(all, locale)]}
    />
  );
}

function InFull({ slates, locale }: SlatesProps) {
  const words = wordsFor(locale, 'progress');
  return (
    <DataTable
      caption={words('loyalty.slateCaption')}
      captionNote={words('loyalty.slateCaptionNote')}
      columns={[
        { key: 'slate', head: words('loyalty.slate') },
        { key: 'full', head: words('loyalty.named'), isNumber: true },
      ]}
      rows={slates.rows.map(({ slate, people, standing, full }) => ({
        key: slate.slug,
        cells: [
          <span key="slate">
            <SlateMark index={slate.place} letter={letterOf(slate.name)} name={slate.name} isNamed /> {slate.name}
            <small className="quiet block font-normal">
              {words('time.claims', { n: people, figure: count(people, locale) })}
              {standing < people ? `, ${words('loyalty.still', { n: standing })}` : null}
            </small>
          </span>,
          count(full, locale),
        ],
      }))}
    />
  );
}
