import { adminPage } from '@/app/[locale]/admin/admin-page';
import { momentField } from '@/app/[locale]/admin/set-up-fields';
import { Form } from '@/components/ui/form';
import type { FormField } from '@/components/ui/form-field';
import { PageHeader } from '@/components/ui/section';
import { NEWEST_SET } from '@/domain/bodies/boundary-sets';
import { PRESET_CYCLES } from '@/domain/rounds/contest-presets';
import { formWords } from '@/messages/form-words';
import { type Locale, wordsFor } from '@/messages/translate';
import { setsForRounds } from '@/queries/bodies/boundary-sets';
import { type AdminRoundInList, adminRounds } from '@/queries/rounds/admin-round';
import { makeRound } from '../actions';

export const dynamic = 'force-dynamic';

/** The page for creating a draft round. */
const page = adminPage({
  path: (_: { locale: Locale }) => '/admin/rounds/new',
  part: 'rounds',
  isForActing: true,
  load: async (context) => ({ all: await adminRounds(context), sets: await setsForRounds(context.db.reads) }),
  title: (_, { locale }) => wordsFor(locale, 'adminSetup')('make.title'),
  back: (_, { locale }) => ({ path: '/admin/rounds', words: wordsFor(locale, 'adminSetup')('list.caption') }),
  render: ({ all, sets }, { locale }) => {
    const t = wordsFor(locale, 'adminSetup');
    return (
      <Form
        action={makeRound.bind(null, { locale })}
        fields={fieldsFor(all, sets, locale)}
        words={formWords(locale, t('make.button'))}
      >
        <PageHeader title={t('make.title')} lede={t('make.lede')} />
      </Form>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

type Sets = Awaited<ReturnType<typeof setsForRounds>>;

function fieldsFor(all: readonly AdminRoundInList[], sets: Sets, locale: Locale): FormField[] {
  const t = wordsFor(locale, 'adminSetup');
  return [
    { as: 'line', name: 'title', label: t('name'), hint: t('make.nameHint') },
    { as: 'line', name: 'slug', label: t('slug'), hint: t('make.slugHint') },
    {
      as: 'one',
      name: 'kind',
      label: t('make.kind'),
      hint: t('make.kindHint'),
      choices: [
        { value: 'live', words: t('list.kind.live'), hint: t('make.liveHint') },
        { value: 'practice', words: t('list.kind.practice'), hint: t('make.practiceHint') },
      ],
    },
    {
      as: 'one',
      name: 'bodySet',
      label: t('make.bodySet'),
      hint: t('make.kindHint'),
      value: sets.whole.some(({ id }) => id === NEWEST_SET) ? NEWEST_SET : undefined,
      choices: sets.whole.map(({ id, name }) => ({ value: id, words: name })),
    },
    ...(sets.partial.length > 0 ? [nationSets(sets.partial, locale)] : []),
    momentField({ name: 'opens', label: t('make.opens'), hint: t('make.momentHint') }),
    momentField({ name: 'closes', label: t('make.closes'), hint: t('make.closesHint') }),
    {
      as: 'select',
      name: 'start',
      label: t('make.start'),
      hint: t('make.startHint'),
      value: 'scratch',
      options: [{ value: 'scratch', words: t('make.scratch') }],
      groups: [
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
      as: 'ticks',
      name: 'withCandidates',
      label: t('tasks.candidates'),
      choices: [{ value: 'yes', words: t('make.withCandidatesYes') }],
    },
  ];
}

function nationSets(sets: Sets['partial'], locale: Locale): FormField {
  const words = wordsFor(locale, 'setsAdmin');
  const place = wordsFor(locale, 'threshold');
  return {
    as: 'ticks',
    name: 'nationSets',
    label: words('nationSets'),
    hint: words('nationSetsHint'),
    choices: sets.map(({ id, name, nations }) => ({
      value: id,
      words: `${nations.map((nation) => place(`place.${nation}`)).join(', ')}: ${name}`,
    })),
  };
}

const presetOptions = (locale: Locale) =>
  PRESET_CYCLES.flatMap(({ contests }) =>
    contests.map(({ key, cycle, title }) => ({
      value: `preset:${key}`,
      words: wordsFor(locale, 'adminSetup')('contest.presetOption', { cycle, contest: title }),
    })),
  );
