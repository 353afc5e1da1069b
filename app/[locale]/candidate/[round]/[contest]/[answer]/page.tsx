import { redirect } from 'next/navigation';
import { askIn } from '@/app/[locale]/ask';
import { type ContestAddress, contestPath } from '@/app/[locale]/candidate/contest-address';
import { ownPage } from '@/app/[locale]/own-page';
import { effectsOf } from '@/components/candidates/own-candidacy';
import { BackLink } from '@/components/ui/back-link';
import { Empty, Warning } from '@/components/ui/callout';
import { Form } from '@/components/ui/form';
import { PageHeader } from '@/components/ui/section';
import type { Answer } from '@/domain/candidates/answers';
import { ASK } from '@/messages/contact-words';
import { formWords } from '@/messages/form-words';
import { href } from '@/messages/href';
import { answerRefusalWords } from '@/messages/statement-words';
import { type Locale, wordsFor } from '@/messages/translate';
import { candidateContest, type OwnCandidacy } from '@/queries/candidates/candidate-home';
import { answer } from '../actions';

export const dynamic = 'force-dynamic';

const PAGES = new Map<string, Answer>([
  ['accept', 'accepted'],
  ['decline', 'declined'],
  ['withdraw', 'withdrawn'],
]);
/** For each page of an answer, the page of the opposite answer. */
const INSTEAD = { accepted: '/decline', declined: '/accept', withdrawn: null } as const;

/** The page that asks a candidate to confirm an answer, and shows its effect. */
const page = ownPage({
  side: 'candidate',
  load: async (context, address: ContestAddress & { answer: string }) => {
    const act = PAGES.get(address.answer);
    const own = act ? await candidateContest(context, address) : null;
    return act && own ? { act, own } : null;
  },
  path: (address) => contestPath(address, `/${address.answer}`),
  title: ({ act }, locale) => wordsFor(locale, 'candidateOffice')(`acts.${act}.title`),
  isPractice: ({ own }) => own.round.kind === 'practice',
  view: ({ act, own }, address, now) => {
    if (isGiven(own, act)) redirect(href(address.locale, '/candidate'));
    return <AnswerView act={act} own={own} address={address} now={now} />;
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

type AnswerViewProps = {
  readonly act: Answer;
  readonly own: OwnCandidacy;
  readonly address: ContestAddress & { readonly locale: Locale };
  readonly now: Date;
};

function AnswerView({ act, own, address, now }: AnswerViewProps) {
  const { locale } = address;
  const { round, contest } = own;
  const t = wordsFor(locale, 'candidateOffice');
  const ask = askIn(locale, address.round);
  const over = t('over', { contest: contest.title, round: round.title });
  const refusal = own.refusals[act];
  const instead = INSTEAD[act];
  const isInsteadOpen =
    own.refusals[act === 'accepted' ? 'declined' : 'accepted'] === null && !isGiven(own, 'declined');
  const title = t(`acts.${act}.title`);
  return (
    <>
      <BackLink href={href(locale, '/candidate')} words={t('backHome')} />
      {refusal ? (
        <>
          <PageHeader over={over} title={title} />
          <Empty>
            <h2 className="h3">{t('cannot')}</h2>
            {answerRefusalWords(refusal, locale).map(({ text }) => (
              <p key={text}>{ask(text)}</p>
            ))}
          </Empty>
        </>
      ) : (
        <Form
          action={answer.bind(null, { locale, round: address.round, contest: address.contest })}
          hidden={{ candidacyId: own.id, answer: act }}
          fields={
            act === 'accepted'
              ? []
              : [{ as: 'lines', name: 'reason', label: t('acts.reason'), hint: t('acts.reasonHint') }]
          }
          words={formWords(locale, t(`acts.${act}.button`))}
        >
          <PageHeader over={over} title={title} />
          <div className="stack gap-s4 max-w-text">
            {act === 'withdrawn' ? (
              <Warning>
                <p>{ask(t('acts.withdrawn.warning', { contact: ASK }))}</p>
              </Warning>
            ) : null}
            <h2>{t('happens')}</h2>
            <ul className="points">
              {effectsOf(own, act, now, locale).map((point) => (
                <li key={point}>{ask(point)}</li>
              ))}
            </ul>
          </div>
        </Form>
      )}
      {(act === 'withdrawn' && refusal === null) || (instead && isInsteadOpen) ? (
        <p className="mt-s5">
          <a href={href(locale, instead ? contestPath(address, instead) : '/candidate')}>{t(`acts.${act}.other`)}</a>
        </p>
      ) : null}
    </>
  );
}

/** True if the candidate has already given this answer. */
const isGiven = ({ consentAt, row }: OwnCandidacy, act: Answer): boolean =>
  act === 'accepted' ? consentAt !== null : row.status === act;
