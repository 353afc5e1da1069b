import { reasonField } from '@/app/[locale]/admin/set-up-fields';
import { Inset } from '@/components/ui/callout';
import { Form } from '@/components/ui/form';
import { SummaryList } from '@/components/ui/lists';
import { PageHeader, Section } from '@/components/ui/section';
import { ASKED_GROUPS, heldRules, readRuleFields } from '@/domain/contests/rule-form';
import { KEEP, NO_RULE_YET, stepsOf } from '@/domain/contests/rule-steps';
import { formWords } from '@/messages/form-words';
import { href } from '@/messages/href';
import { wordsFor } from '@/messages/translate';
import { ruleForm } from './actions';
import { rulePath } from './rule-address';
import { exampleFields, shownRule } from './rule-form';
import type { RulePageProps } from './rule-step';
import { answerOf, answersToSend, questionOf, wayOf } from './step-fields';

/** The whole rule: each answer with a link to change it, the rule in words, an example to test, and the button. */
export function CheckRule({ found, address, draft, locale }: RulePageProps) {
  const t = wordsFor(locale, 'adminSetup');
  const words = wordsFor(locale, 'ruleSteps');
  const { round, contest, isPublic, rosterCounts, secondAdmin } = found;
  const read = readRuleFields({ ...draft.fields, [ASKED_GROUPS.name]: ASKED_GROUPS.value }, contest);
  const facts = read.ok ? read.value : contest;
  const title = t('rule.title', { contest: contest.title });
  const header = (
    <PageHeader over={t('over', { round: round.title })} title={title}>
      {secondAdmin ? <Inset>{wordsFor(locale, 'ruleChanges')(`needed.${secondAdmin}`)}</Inset> : null}
      {draft.fields.decides === KEEP ? <Inset>{t('rule.kept')}</Inset> : null}
    </PageHeader>
  );
  const again = href(locale, rulePath(address, { draft: NO_RULE_YET, at: 'decides' }));
  return (
    <>
      <div className="mb-s7">
        <Form
          action={ruleForm.bind(null, { ...address, rosterCounts, held: heldRules(contest) })}
          hidden={{ round: round.slug, contest: contest.slug, ...answersToSend(draft) }}
          words={{ ...formWords(locale, t('rule.save')), show: t('rule.show') }}
          shown={shownRule(facts, { ...contest, roster: rosterCounts }, locale)}
          isShownBeside
          fields={[exampleFields(facts.threshold, locale), ...reasonField(locale, isPublic)]}
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
                {answerOf(step, draft, locale, contest)}{' '}
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
