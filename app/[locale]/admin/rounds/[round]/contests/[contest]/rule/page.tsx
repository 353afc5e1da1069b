import { contestPage } from '@/app/[locale]/admin/round-page';
import { reasonField } from '@/app/[locale]/admin/set-up-fields';
import { Inset } from '@/components/ui/callout';
import { Form } from '@/components/ui/form';
import { PageHeader } from '@/components/ui/section';
import { thresholdFields } from '@/domain/contests/threshold-form';
import { formWords } from '@/messages/form-words';
import { wordsFor } from '@/messages/translate';
import { ruleForm } from './actions';
import { exampleFields, ruleFields, shownRule } from './rule-form';

export const dynamic = 'force-dynamic';

/**
 * The page on which an admin builds the rule for the ballot, reads it in words, tests it with examples, and saves it.
 */
const page = contestPage({
  page: '/rule',
  isForm: true,
  title: ({ contest }, { locale }) => wordsFor(locale, 'adminSetup')('rule.title', { contest: contest.title }),
  render: ({ round, contest, isPublic, rosterCounts, secondAdmin }, { locale, address }) => {
    const t = wordsFor(locale, 'adminSetup');
    const { threshold } = contest;
    const values = thresholdFields(threshold);
    return (
      <Form
        action={ruleForm.bind(null, { ...address, rosterCounts })}
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
          {secondAdmin ? <Inset>{wordsFor(locale, 'ruleChanges')(`needed.${secondAdmin}`)}</Inset> : null}
          {values === null ? <Inset>{t('rule.kept')}</Inset> : null}
        </PageHeader>
      </Form>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;
