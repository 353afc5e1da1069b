import { type RoundAddress, roundPage, roundPath, unsettled } from '@/app/[locale]/admin/round-page';
import { makeContest } from '@/app/[locale]/admin/rounds/[round]/actions';
import { reasonField } from '@/app/[locale]/admin/set-up-fields';
import { Form } from '@/components/ui/form';
import { PageHeader, Section } from '@/components/ui/section';
import { THRESHOLD_PRESETS } from '@/domain/contests/real-thresholds';
import { PRESET_CYCLES } from '@/domain/rounds/contest-presets';
import { describeRule } from '@/messages/describe-rule';
import { formWords } from '@/messages/form-words';
import { type Locale, wordsFor } from '@/messages/translate';
import { type AdminRound, adminRound } from '@/queries/rounds/admin-round';
import { contestFields } from '../fields';

export const dynamic = 'force-dynamic';

/** The page for adding a contest: a copy of a past one, or from scratch. */
const page = roundPage<RoundAddress, AdminRound>({
  page: () => '/contests/new',
  isForActing: true,
  load: async (context, { round }) => unsettled(await adminRound(context, round)),
  title: (_, { locale }) => wordsFor(locale, 'adminSetup')('contest.newTitle'),
  back: ({ contests }, { locale, address }) => ({
    path: roundPath(address.round, '/contests'),
    words: wordsFor(locale, 'adminSetup')('contests.title', { n: contests.length }),
  }),
  render: ({ round, isPublic }, { locale, address }) => {
    const t = wordsFor(locale, 'adminSetup');
    return (
      <>
        <PageHeader over={t('over', { round: round.title })} title={t('contest.newTitle')} />
        <Section id="preset-part" title={t('contest.fromPreset')} note={t('contest.fromPresetNote')}>
          <div>
            <Form
              action={makeContest.bind(null, address)}
              hidden={{ round: round.slug }}
              words={formWords(locale, t('contest.button'))}
              fields={[
                { as: 'select', name: 'preset', label: t('contest.preset'), groups: presetGroups(locale) },
                ...reasonField(locale, isPublic),
              ]}
            />
          </div>
        </Section>
        <Section id="scratch-part" title={t('contest.fromScratch')}>
          <div>
            <Form
              action={makeContest.bind(null, address)}
              hidden={{ round: round.slug }}
              words={formWords(locale, t('contest.button'))}
              fields={[
                ...contestFields(locale),
                {
                  as: 'one',
                  name: 'rule',
                  label: t('contest.rule'),
                  hint: t('contest.ruleHint'),
                  choices: ruleChoices(locale),
                },
                ...reasonField(locale, isPublic),
              ]}
              isQuiet
              prefix="own-"
            />
          </div>
        </Section>
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

const presetGroups = (locale: Locale) =>
  PRESET_CYCLES.map(({ title: cycle, contests }) => ({
    label: cycle,
    options: contests.map(({ key, title }) => ({
      value: key,
      words: wordsFor(locale, 'adminSetup')('contest.presetOption', { cycle, contest: title }),
    })),
  }));

const ruleChoices = (locale: Locale) => [
  ...THRESHOLD_PRESETS.map(({ key, threshold }) => ({
    value: key,
    words: describeRule(threshold, wordsFor(locale, 'threshold')),
  })),
  { value: 'none', words: wordsFor(locale, 'adminSetup')('contest.ruleNone') },
];
