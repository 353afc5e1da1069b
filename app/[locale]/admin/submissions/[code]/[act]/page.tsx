import { Act, effectSentences, reasonFields } from '@/app/[locale]/admin/act';
import { adminPage } from '@/app/[locale]/admin/admin-page';
import { bodyName } from '@/components/bodies/body-name';
import { sendAgainWords } from '@/components/nominations/send-again';
import { type Locale, wordsFor } from '@/messages/translate';
import { type AdminSubmission, adminSubmission } from '@/queries/nominations/admin-submission';
import { confirm, restore, voidSubmission } from './actions';

export const dynamic = 'force-dynamic';

const ACTIONS = { confirm, void: voidSubmission, restore } as const;
type ActName = keyof typeof ACTIONS;
const isAct = (text: string): text is ActName => Object.hasOwn(ACTIONS, text);

type Found = { readonly submission: AdminSubmission; readonly act: ActName };

const titleOf = ({ submission, act }: Found, locale: Locale) =>
  wordsFor(locale, 'adminActs')(`${act}.title`, { body: bodyName(submission.body, locale) });

/** The page that asks an admin to confirm one act on a submission: to confirm it, rule it invalid or reinstate it. */
const page = adminPage<{ locale: Locale; code: string; act: string }, Found>({
  path: ({ code, act }) => `/admin/submissions/${code}/${act}`,
  part: 'submissions',
  isForActing: true,
  load: async (context, { code, act }) => {
    const submission = isAct(act) ? await adminSubmission(context, code) : null;
    return submission && isAct(act) ? { submission, act } : null;
  },
  title: (found, { locale }) => titleOf(found, locale),
  isPractice: ({ submission }) => submission.round.kind === 'practice',
  back: (_, { locale, address: { code } }) => ({
    path: `/admin/submissions/${code}`,
    words: wordsFor(locale, 'adminActs')('toRecord'),
  }),
  render: (found, { locale, address: { code }, now }) => {
    const { submission, act } = found;
    const { round, contest, version } = submission;
    return (
      <Act
        locale={locale}
        over={`${contest.title}, ${round.title}`}
        title={titleOf(found, locale)}
        points={pointsOf(submission, act, now, locale)}
        refusal={submission.refusals[act]}
        action={ACTIONS[act].bind(null, { locale, code })}
        hidden={{ code }}
        button={wordsFor(locale, 'adminActs')(`${act}.button`, { version })}
        fields={act === 'confirm' ? [] : reasonFields(act === 'void' ? 'rule-invalid' : 'reinstate', locale)}
      />
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

function pointsOf(submission: AdminSubmission, act: ActName, now: Date, locale: Locale): string[] {
  const t = wordsFor(locale, 'adminActs');
  const { version, contest, officers: n, round, effects } = submission;
  const body = bodyName(submission.body, locale);
  if (act === 'confirm' && round.confirmation !== 'required') return [t('confirm.record'), t('confirm.only')];
  const emails = t('emails', { n, body });
  const count = effectSentences(effects[act], contest, locale);
  if (act === 'confirm') return [t('confirm.needed', { version: String(version) }), ...count, t('confirm.only')];
  if (act === 'restore') return [t('restore.counts', { version }), ...count, emails, t('public')];
  const again = sendAgainWords(round, body, now, locale);
  return [t('void.counts', { version }), ...count, emails, again, t('void.undo', { body }), t('public')];
}
