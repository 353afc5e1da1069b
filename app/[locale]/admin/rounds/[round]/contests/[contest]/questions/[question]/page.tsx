import { type ContestAddress, contestPath, roundPage, unsettled } from '@/app/[locale]/admin/round-page';
import { saveQuestion } from '@/app/[locale]/admin/rounds/[round]/contests/[contest]/actions';
import { reasonField } from '@/app/[locale]/admin/set-up-fields';
import { Inset } from '@/components/ui/callout';
import { Form } from '@/components/ui/form';
import { PageHeader, Section } from '@/components/ui/section';
import { formWords } from '@/messages/form-words';
import { wordsFor } from '@/messages/translate';
import { adminStatements } from '@/queries/candidates/admin-statements';
import { questionFields } from '../fields';

export const dynamic = 'force-dynamic';

/** One question: change, move or delete it. */
const page = roundPage({
  page: ({ contest, question }: ContestAddress & { question: string }) => `/contests/${contest}/questions/${question}`,
  isForActing: true,
  load: async (context, { round, contest: slug, question: id }) => {
    const found = unsettled(await adminStatements(context, round));
    const contest = found?.contests.find((one) => one.slug === slug);
    const question = contest?.questions.find((one) => one.id === id);
    return found && contest && question ? { ...found, contest, question } : null;
  },
  title: (_, { locale }) => wordsFor(locale, 'guideAdmin')('questions.changeTitle'),
  back: ({ round, contest }, { locale }) => ({
    path: contestPath(round.slug, contest.slug, '/questions'),
    words: wordsFor(locale, 'guideAdmin')('questions.title', { contest: contest.title, n: contest.questions.length }),
  }),
  render: ({ round, contest, question, isPublic }, { locale, address }) => {
    const t = wordsFor(locale, 'guideAdmin');
    const hidden = { round: round.slug, contest: contest.slug, question: question.id };
    const save = saveQuestion.bind(null, address);
    const place = contest.questions.indexOf(question);
    const ways = [
      ...(place > 0 ? [{ value: 'up', words: t('questions.up') }] : []),
      ...(place < contest.questions.length - 1 ? [{ value: 'down', words: t('questions.down') }] : []),
    ];
    return (
      <>
        <Form
          action={save}
          hidden={{ ...hidden, does: 'change' }}
          words={formWords(locale, wordsFor(locale, 'adminSetup')('save'))}
          fields={[...questionFields(locale, question), ...reasonField(locale, isPublic)]}
        >
          <PageHeader over={`${contest.title}, ${round.title}`} title={t('questions.changeTitle')}>
            {contest.areFixed ? <Inset>{t('questions.fixed', { n: contest.answered })}</Inset> : null}
          </PageHeader>
        </Form>
        {contest.areFixed ? null : (
          <div className="mt-s7">
            {ways.length > 0 ? (
              <Section id="move" title={t('questions.moveTitle')}>
                <div>
                  <Form
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
                <Form
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
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;
