import { contestPage } from '@/app/[locale]/admin/round-page';
import { draftOf, nextStep, readDraft, readStep, stepsOf } from '@/domain/contests/rule-steps';
import { wordsFor } from '@/messages/translate';
import { CheckRule } from './check-rule';
import { RuleStep } from './rule-step';
import { questionOf } from './step-fields';

export const dynamic = 'force-dynamic';

/**
 * The page on which an admin builds the rule for the ballot, one question at a time, reads it in words with examples,
 * and saves it. Without a draft in the address it shows the rule in force.
 */
const page = contestPage({
  page: '/rule',
  isForm: true,
  title: ({ contest }, { locale, query }) => {
    const at = readStep(String(query.at ?? ''));
    return at ? questionOf(at, locale) : wordsFor(locale, 'adminSetup')('rule.title', { contest: contest.title });
  },
  render: (found, { locale, address, query }) => {
    const draft = readDraft(query.draft) ?? draftOf(found.contest.threshold, found.contest);
    const at = readStep(typeof query.at === 'string' ? query.at : '');
    const step = at && stepsOf(draft).includes(at) ? at : null;
    const first = step ?? nextStep(draft);
    const props = { found, address, draft, locale };
    return first ? <RuleStep {...props} step={first} /> : <CheckRule {...props} />;
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;
