import type { Metadata } from 'next';
import { BackLink } from '@/components/ui/back-link';
import { PageHeader } from '@/components/ui/section';
import { type SetUpField, SetUpForm } from '@/components/ui/set-up-form';
import { RUNS_ROUNDS } from '@/domain/base/permissions';
import { PRESET_CYCLES } from '@/domain/rounds/contest-presets';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { type AdminRoundInList, adminRounds } from '@/queries/rounds/admin-round';
import { AdminFrame, AdminMissing } from '../../frame';
import { adminScene } from '../../scene';
import { makeRound } from '../actions';
import { formWords, momentField } from '../set-up-words';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return { title: wordsFor(locale, 'adminSetup')('make.title'), robots: { index: false } };
}

/** The questions whose answers make a draft. */
export default async function NewRoundPage({ params }: Props) {
  const { locale } = await params;
  const all = await adminScene(locale, '/admin/rounds/new', async (context) =>
    RUNS_ROUNDS.some((role) => role === context.actor.admin) ? adminRounds(context) : null,
  );
  if (!all) return <AdminMissing locale={locale} />;
  const t = wordsFor(locale, 'adminSetup');
  return (
    <AdminFrame locale={locale} path="/admin/rounds/new" part="rounds">
      <BackLink href={href(locale, '/admin/rounds')} words={t('list.caption')} />
      <SetUpForm
        action={makeRound.bind(null, locale)}
        hidden={{}}
        fields={fieldsFor(all, locale)}
        words={formWords(locale, t('make.button'))}
      >
        <PageHeader title={t('make.title')} lede={t('make.lede')} />
      </SetUpForm>
    </AdminFrame>
  );
}

function fieldsFor(all: readonly AdminRoundInList[], locale: Locale): SetUpField[] {
  const t = wordsFor(locale, 'adminSetup');
  return [
    { as: 'line', name: 'title', label: t('make.name'), hint: t('make.nameHint') },
    { as: 'line', name: 'slug', label: t('make.slug'), hint: t('make.slugHint') },
    {
      as: 'one',
      name: 'kind',
      label: t('make.kind'),
      hint: t('make.kindHint'),
      choices: [
        { value: 'live', words: t('make.live'), hint: t('make.liveHint') },
        { value: 'practice', words: t('make.practice'), hint: t('make.practiceHint') },
      ],
    },
    {
      as: 'one',
      name: 'bodySet',
      label: t('make.bodySet'),
      hint: t('make.kindHint'),
      value: '2024',
      choices: [
        { value: '2024', words: t('make.set2024') },
        { value: '2010', words: t('make.set2010') },
      ],
    },
    momentField(locale, { name: 'opens', label: t('make.opens'), hint: t('make.momentHint') }),
    momentField(locale, { name: 'closes', label: t('make.closes'), hint: t('make.closesHint') }),
    {
      as: 'select',
      name: 'start',
      label: t('make.start'),
      hint: t('make.startHint'),
      value: 'scratch',
      groups: [
        { label: '', options: [{ value: 'scratch', words: t('make.scratch') }] },
        { label: t('make.presets'), options: presetOptions(locale) },
        {
          label: t('make.cycles'),
          options: PRESET_CYCLES.filter(({ contests }) => contests.length > 1).map(({ title, contests }) => ({
            value: `cycle:${title}`,
            words: t('make.cycle', { cycle: title, n: contests.length }),
          })),
        },
        {
          label: t('make.copies'),
          options: all.map(({ slug, title }) => ({ value: `copy:${slug}`, words: t('make.copy', { round: title }) })),
        },
      ],
    },
    {
      as: 'any',
      name: 'withCandidates',
      label: t('make.withCandidates'),
      choices: [{ value: 'yes', words: t('make.withCandidatesYes') }],
    },
  ];
}

const presetOptions = (locale: Locale) =>
  PRESET_CYCLES.flatMap(({ contests }) =>
    contests.map(({ key, cycle, title }) => ({
      value: `preset:${key}`,
      words: wordsFor(locale, 'adminSetup')('contest.presetOption', { cycle, contest: title }),
    })),
  );
