import type { Metadata } from 'next';
import { Inset } from '@/components/ui/callout';
import { PageHeader, Section } from '@/components/ui/section';
import { SetUpForm } from '@/components/ui/set-up-form';
import { wordsFor } from '@/messages/translate';
import { AdminMissing } from '../../../../../../frame';
import { formWords, reasonField } from '../../../../../set-up-words';
import { saveQuestion } from '../../../../guide-actions';
import { type ContestParams, lockedWords } from '../../../../scene';
import { SetUpPage } from '../../../../set-up-page';
import { openStatements } from '../../../../statements/scene';
import { questionFields } from '../fields';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<ContestParams & { readonly question: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return { title: wordsFor(locale, 'guideAdmin')('questions.changeTitle'), robots: { index: false } };
}

/** One question: changed, moved a place, or taken away. */
export default async function QuestionPage({ params }: Props) {
  const address = await params;
  const { locale } = address;
  const page = `/contests/${address.contest}/questions/${address.question}`;
  const scene = await openStatements(locale, address.round, page);
  const contest = scene?.contests.find(({ slug }) => slug === address.contest);
  const question = contest?.questions.find(({ id }) => id === address.question);
  if (!scene || !contest || !question || lockedWords(scene, locale)) return <AdminMissing locale={locale} />;
  const t = wordsFor(locale, 'guideAdmin');
  const { round, isPublic } = scene;
  const hidden = { round: round.slug, contest: contest.slug, question: question.id };
  const save = saveQuestion.bind(null, address);
  const place = contest.questions.indexOf(question);
  const ways = [
    ...(place > 0 ? [{ value: 'up', words: t('questions.up') }] : []),
    ...(place < contest.questions.length - 1 ? [{ value: 'down', words: t('questions.down') }] : []),
  ];
  return (
    <SetUpPage
      params={address}
      scene={scene}
      page={page}
      back={{
        page: `/contests/${contest.slug}/questions`,
        words: t('questions.title', { contest: contest.title, n: contest.questions.length }),
      }}
    >
      <SetUpForm
        action={save}
        hidden={{ ...hidden, does: 'change' }}
        words={formWords(locale, wordsFor(locale, 'adminSetup')('save'))}
        fields={[...questionFields(locale, question), ...reasonField(locale, isPublic)]}
      >
        <PageHeader over={`${contest.title}, ${round.title}`} title={t('questions.changeTitle')}>
          {contest.areFixed ? <Inset>{t('questions.fixed', { n: contest.answered })}</Inset> : null}
        </PageHeader>
      </SetUpForm>
      {contest.areFixed ? null : (
        <div className="mt-s7">
          {ways.length > 0 ? (
            <Section id="move" title={t('questions.moveTitle')}>
              <div>
                <SetUpForm
                  action={save}
                  hidden={hidden}
                  words={formWords(locale, t('questions.moveButton'))}
                  fields={[
                    {
                      as: 'one',
                      name: 'does',
                      label: t('questions.moveWhere'),
                      value: ways[0]?.value,
                      choices: ways,
                      isRow: true,
                    },
                    ...reasonField(locale, isPublic),
                  ]}
                  prefix="move-"
                  isQuiet
                />
              </div>
            </Section>
          ) : null}
          <Section id="remove" title={t('questions.remove')}>
            <div>
              <SetUpForm
                action={save}
                hidden={{ ...hidden, does: 'remove' }}
                words={formWords(locale, t('questions.remove'))}
                fields={reasonField(locale, isPublic)}
                prefix="remove-"
                isQuiet
              />
            </div>
          </Section>
        </div>
      )}
    </SetUpPage>
  );
}
