import { reasonField } from '@/app/[locale]/admin/set-up-fields';
import { Inset } from '@/components/ui/callout';
import { Form } from '@/components/ui/form';
import { SummaryList } from '@/components/ui/lists';
import { PageHeader, Section } from '@/components/ui/section';
import { NO_RULE_YET, stepsOf } from '@/domain/contests/rule-steps';
import { readThresholdFields } from '@/domain/contests/threshold-form';
import { formWords } from '@/messages/form-words';
import { href } from '@/messages/href';
import { wordsFor } from '@/messages/translate';
import { ruleForm } from './actions';
import { rulePath } from './rule-address';
import { exampleFields, shownRule } from './rule-form';
import type { RulePageProps } from './rule-step';
import { answerOf, answersToSend, questionOf, wayOf } from './step-fields';

type CheckRuleProps = RulePageProps & {
  /** Whether the rule in force has no questions, so that it is only shown in words. */
  readonly isKept: boolean;
};

/** The whole rule: each answer with a link to change it, the rule in words, an example to test, and the button. */
export function CheckRule({ found, address, draft, isKept, locale }: CheckRuleProps) {
  const t = wordsFor(locale, 'adminSetup');
  const words = wordsFor(locale, 'ruleSteps');
  const { round, contest, isPublic, rosterCounts, secondAdmin } = found;
  const read = readThresholdFields(draft.fields);
  const threshold = isKept || !read.ok ? contest.threshold : read.value;
  const title = t('rule.title', { contest: contest.title });
  const header = (
    <PageHeader over={t('over', { round: round.title })} title={title}>
      {secondAdmin ? <Inset>{wordsFor(locale, 'ruleChanges')(`needed.${secondAdmin}`)}</Inset> : null}
      {isKept ? <Inset>{t('rule.kept')}</Inset> : null}
    </PageHeader>
  );
  const again = href(locale, rulePath(address, { draft: NO_RULE_YET, at: 'decides' }));
  if (isKept)
    return (
      <>
        {header}
        <p className="lede">{shownRule(threshold, rosterCounts, locale).text}</p>
        <p>
          <a href={again}>{words('begin')}</a>
        </p>
      </>
    );
  return (
    <>
      <div className="mb-s7">
        <Form
          action={ruleForm.bind(null, { ...address, rosterCounts })}
          hidden={{ round: round.slug, contest: contest.slug, ...answersToSend(draft) }}
          words={{ ...formWords(locale, t('rule.save')), show: t('rule.show') }}
          shown={shownRule(threshold, rosterCounts, locale)}
          isShownBeside
          fields={[exampleFields(threshold, locale), ...reasonField(locale, isPublic)]}
        >
          {header}
        </Form>
      </div>
      <Section id="answers" title={words('answers')}>
        <SummaryList
          rows={stepsOf(draft).map((step) => ({
            id: step,
            term: [wayOf(step, locale), questionOf(step, locale)].filter((part) => part !== null).join(': '),
            detail: (
              <>
                {answerOf(step, draft, locale)}{' '}
                <a
                  href={href(locale, rulePath(address, { draft, at: step }))}
                  aria-label={words('changeOne', { question: questionOf(step, locale) })}
                >
                  {words('change')}
                </a>
              </>
            ),
          }))}
        />
        <p>
          <a href={again}>{words('begin')}</a>
        </p>
      </Section>
    </>
  );
}
