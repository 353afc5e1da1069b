import type { ContestAddress } from '@/app/[locale]/admin/round-page';
import { Form } from '@/components/ui/form';
import { PageHeader } from '@/components/ui/section';
import { ASKED_GROUPS, type HeldRules, heldRules, type RuleFacts, readRuleFields } from '@/domain/contests/rule-form';
import { draftAsText, nextStep, type RuleDraft, type Step, stepBefore } from '@/domain/contests/rule-steps';
import { formWords } from '@/messages/form-words';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { SetUpContest } from '@/queries/rounds/set-up';
import { answerStep } from './actions';
import { rulePath } from './rule-address';
import { shownRule } from './rule-form';
import { questionOf, stepFields, wayOf } from './step-fields';

export type RulePageProps = {
  readonly found: SetUpContest;
  readonly address: ContestAddress;
  readonly draft: RuleDraft;
  readonly locale: Locale;
};

/** One question about the rule, with the rule so far in words and its examples. */
export function RuleStep({ found, address, draft, step, locale }: RulePageProps & { readonly step: Step }) {
  const words = wordsFor(locale, 'ruleSteps');
  const before = stepBefore(draft, step);
  const so = ruleSoFar(draft, found.contest);
  const whole = nextStep(draft) === null;
  return (
    <Form
      key={step}
      action={answerStep.bind(null, { ...address, held: heldRules(found.contest) })}
      hidden={{ draft: draftAsText(draft), at: step }}
      words={formWords(locale, words('continue'))}
      fields={stepFields(step, draft, locale, found.contest)}
      shown={
        so && {
          ...shownRule(so, { ...found.contest, roster: found.rosterCounts }, locale),
          heading: words('soFar'),
        }
      }
      isShownBeside
      links={
        before || whole ? (
          <p className="flex flex-wrap gap-x-s5 gap-y-s2">
            {before ? <a href={href(locale, rulePath(address, { draft, at: before }))}>{words('back')}</a> : null}
            {whole ? <a href={href(locale, rulePath(address, { draft, at: null }))}>{words('toCheck')}</a> : null}
          </p>
        ) : null
      }
    >
      <PageHeader
        over={[found.contest.title, wayOf(step, locale)].filter((part) => part !== null).join(': ')}
        title={questionOf(step, locale)}
      />
    </Form>
  );
}

/** The rule that the answers so far describe; without the unfinished way if need be. Undefined if there is none yet. */
function ruleSoFar({ fields }: RuleDraft, held: HeldRules): RuleFacts | undefined {
  const typed = { ...fields, [ASKED_GROUPS.name]: ASKED_GROUPS.value };
  const read = readRuleFields(typed, held);
  if (read.ok) return read.value;
  // A way is all fields with its number, and a rule about groups all fields with its first word.
  const partOf = (name: string) => name.split('-')[0] ?? '';
  const wrong = read.error.map(({ field }) => partOf(field));
  const whole = Object.entries(typed).filter(([name]) => !wrong.includes(partOf(name)));
  const rest = readRuleFields(Object.fromEntries(whole), held);
  return rest.ok ? rest.value : undefined;
}
