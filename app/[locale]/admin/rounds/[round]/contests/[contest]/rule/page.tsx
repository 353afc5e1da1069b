import type { Metadata } from 'next';
import { Inset } from '@/components/ui/callout';
import { PageHeader } from '@/components/ui/section';
import { SetUpForm } from '@/components/ui/set-up-form';
import { thresholdFields } from '@/domain/contests/threshold-form';
import { wordsFor } from '@/messages/translate';
import { AdminMissing } from '../../../../../frame';
import { formWords, reasonField } from '../../../../set-up-words';
import { type ContestParams, lockedWords, openContest } from '../../../scene';
import { SetUpPage } from '../../../set-up-page';
import { ruleForm } from './actions';
import { ruleFields } from './fields';
import { exampleFields, shownRule } from './shown';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<ContestParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const address = await params;
  const scene = await openContest(address, '/rule');
  const title = wordsFor(address.locale, 'adminSetup')('rule.title', { contest: scene?.contest.title ?? '' });
  return { title, robots: { index: false } };
}

/** What gets a candidate on to the ballot: said in words as it is built, tried on examples, then saved. */
export default async function RulePage({ params }: Props) {
  const address = await params;
  const { locale } = address;
  const scene = await openContest(address, '/rule');
  if (!scene || lockedWords(scene, locale)) return <AdminMissing locale={locale} />;
  const t = wordsFor(locale, 'adminSetup');
  const { round, contest, isPublic, rosterCounts } = scene;
  const { threshold } = contest;
  const values = thresholdFields(threshold);
  const back = { page: '/contests', words: t('contests.title', { n: scene.contests.length }) };
  return (
    <SetUpPage params={address} scene={scene} page={`/contests/${contest.slug}/rule`} back={back}>
      <SetUpForm
        action={ruleForm.bind(null, address)}
        hidden={{ round: round.slug, contest: contest.slug }}
        words={{ ...formWords(locale, t('rule.save')), show: t('rule.show') }}
        shown={shownRule(threshold, rosterCounts, locale)}
        fields={[
          ...ruleFields(values ?? {}, locale),
          exampleFields(threshold, locale),
          ...reasonField(locale, isPublic),
        ]}
      >
        <PageHeader over={t('over', { round: round.title })} title={t('rule.title', { contest: contest.title })}>
          {values === null ? <Inset>{t('rule.kept')}</Inset> : null}
        </PageHeader>
      </SetUpForm>
    </SetUpPage>
  );
}
