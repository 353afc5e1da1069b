import type { Metadata } from 'next';
import { PageHeader, Section } from '@/components/ui/section';
import { SetUpForm } from '@/components/ui/set-up-form';
import { THRESHOLD_PRESETS } from '@/domain/contests/threshold-presets';
import { PRESET_CYCLES } from '@/domain/rounds/contest-presets';
import { describeRule } from '@/messages/describe-rule';
import { type Locale, wordsFor } from '@/messages/translate';
import { AdminMissing } from '../../../../frame';
import { formWords, reasonField } from '../../../set-up-words';
import { makeContest } from '../../actions';
import { lockedWords, openRound, type RoundParams } from '../../scene';
import { SetUpPage } from '../../set-up-page';
import { contestFields } from '../fields';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<RoundParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return { title: wordsFor(locale, 'adminSetup')('contest.newTitle'), robots: { index: false } };
}

/** A new contest: from the preset of a real one, or from scratch. */
export default async function NewContestPage({ params }: Props) {
  const address = await params;
  const { locale } = address;
  const scene = await openRound(address, '/contests/new');
  if (!scene || lockedWords(scene, locale)) return <AdminMissing locale={locale} />;
  const t = wordsFor(locale, 'adminSetup');
  const { round, isPublic } = scene;
  const back = { page: '/contests', words: t('contests.title', { n: scene.contests.length }) };
  return (
    <SetUpPage params={address} scene={scene} page="/contests/new" back={back}>
      <PageHeader over={t('over', { round: round.title })} title={t('contest.newTitle')} />
      <Section id="preset-part" title={t('contest.fromPreset')} note={t('contest.fromPresetNote')}>
        <div>
          <SetUpForm
            action={makeContest.bind(null, address)}
            hidden={{ round: round.slug }}
            words={formWords(locale, t('contest.presetButton'))}
            fields={[
              { as: 'select', name: 'preset', label: t('contest.preset'), groups: presetGroups(locale) },
              ...reasonField(locale, isPublic),
            ]}
          />
        </div>
      </Section>
      <Section id="scratch-part" title={t('contest.fromScratch')}>
        <div>
          <SetUpForm
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
    </SetUpPage>
  );
}

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
