import type { Metadata } from 'next';
import { AdminMissing } from '@/app/[locale]/admin/frame';
import { Empty } from '@/components/ui/callout';
import { type FactField, FactsForm } from '@/components/ui/facts-form';
import { PageHeader } from '@/components/ui/section';
import { longDay, longInstant } from '@/messages/format';
import { href } from '@/messages/href';
import { wordsFor } from '@/messages/translate';
import { saveResult } from '../actions';
import { ContestFrame } from '../contest-frame';
import { dayField, formWords, noteField, sourceField } from '../form-words';
import { type ContestParams, type ContestScene, contestScene } from '../scene';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<ContestParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const address = await params;
  const scene = await contestScene(address, '/results');
  const t = wordsFor(address.locale, 'seats');
  return { title: t(scene?.result ? 'results.titleAgain' : 'results.title'), robots: { index: false } };
}

/** Votes, who was elected, turnout, day and source of a contest, over all its candidates on one page. */
export default async function ResultsPage({ params }: Props) {
  const address = await params;
  const { locale } = address;
  const scene = await contestScene(address, '/results');
  if (!scene) return <AdminMissing locale={locale} />;
  const t = wordsFor(locale, 'seats');
  const { round, contest, candidacies, result, notYet, mayAct } = scene;
  const over = t('over', { round: round.title, contest: contest.title });
  const frame = { address, scene, here: 'results', more: '/results' } as const;
  if (!mayAct || notYet || candidacies.length === 0) {
    const closesAt = longInstant(round.closesAt, round.zone, locale);
    return (
      <ContestFrame {...frame}>
        <PageHeader over={over} title={t(result ? 'results.onRecord' : 'results.nothing')} />
        <Empty>
          {notYet ? (
            <p>
              {notYet.code === 'nominations-not-over'
                ? t(`refusals.${notYet.code}`, { closesAt })
                : t(`refusals.${notYet.code}`)}
            </p>
          ) : candidacies.length === 0 ? (
            <p>{t('results.none')}</p>
          ) : result ? (
            <p>
              <a href={href(locale, `/rounds/${round.slug}/${contest.slug}`)}>
                {t('results.onRecordLede', {
                  contest: contest.title,
                  day: result.resultOn ? longDay(result.resultOn, locale) : t('results.noDay'),
                })}
              </a>
            </p>
          ) : (
            <p>{t('results.nothing')}</p>
          )}
        </Empty>
      </ContestFrame>
    );
  }
  return (
    <ContestFrame {...frame}>
      <FactsForm
        action={saveResult.bind(null, address)}
        hidden={{ round: round.slug, contest: contest.slug }}
        fields={fieldsOf(scene, address)}
        words={formWords(locale, t('results.button', { contest: contest.title }))}
      >
        <PageHeader
          over={over}
          title={t(result ? 'results.titleAgain' : 'results.title')}
          lede={t('results.lede', { seats: contest.seats })}
        >
          {result ? <p className="max-w-text">{t('results.again')}</p> : null}
          <p className="max-w-text">{t('results.votesHint')}</p>
        </PageHeader>
      </FactsForm>
    </ContestFrame>
  );
}

function fieldsOf({ candidacies, result, today }: ContestScene, { locale }: ContestParams): FactField[] {
  const t = wordsFor(locale, 'seats');
  return [
    dayField(locale, 'resultOn', t('results.on'), today, result?.resultOn),
    { ...dayField(locale, 'endsOn', t('results.endsOn'), today, result?.endsOn), hint: t('results.endsOnHint') },
    ...candidacies.map(
      ({ id, name, result: own }): FactField => ({
        as: 'group',
        key: id,
        legend: name,
        fields: [
          {
            as: 'number',
            name: `votes-${id}`,
            label: t('results.votes'),
            value: own?.votes == null ? '' : String(own.votes),
          },
          { as: 'tick', name: 'elected', value: id, label: t('results.elected'), isTicked: own?.isElected ?? false },
          { as: 'line', name: `note-${id}`, label: t('results.remark'), value: own?.note ?? '' },
        ],
      }),
    ),
    {
      as: 'line',
      name: 'turnout',
      label: t('results.turnout'),
      hint: t('results.turnoutHint'),
      value: result?.turnout ?? '',
    },
    noteField(locale, result?.note),
    sourceField(locale, result?.source),
    ...(result
      ? [{ as: 'lines' as const, name: 'reason', label: t('results.reason'), hint: t('results.reasonHint') }]
      : []),
  ];
}
