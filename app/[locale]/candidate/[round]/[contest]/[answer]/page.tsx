import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { BackLink } from '@/components/ui/back-link';
import { Empty, Warning } from '@/components/ui/callout';
import { Form } from '@/components/ui/form';
import { PageHeader } from '@/components/ui/section';
import type { Answer } from '@/domain/candidates/answers';
import { formWords } from '@/messages/form-words';
import { href } from '@/messages/href';
import { answerRefusalWords } from '@/messages/statement-words';
import { type Locale, wordsFor } from '@/messages/translate';
import type { OwnCandidacy } from '@/queries/candidates/candidate-home';
import { CandidateFrame, CandidateMissing } from '../../../frame';
import { type OwnParams, ownPath, ownScene } from '../../../scene';
import { answer } from '../actions';
import { pointsOf } from './points';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<OwnParams & { readonly answer: string }> };

const PAGES = new Map<string, Answer>([
  ['accept', 'accepted'],
  ['decline', 'declined'],
  ['withdraw', 'withdrawn'],
]);
/** The page for a candidate who opened the wrong one. */
const INSTEAD = { accepted: '/decline', declined: '/accept', withdrawn: null } as const;

const titleOf = (act: Answer, locale: Locale) => wordsFor(locale, 'candidateOffice')(`acts.${act}.title`);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const address = await params;
  const act = PAGES.get(address.answer);
  const scene = act ? await ownScene(address, `/${address.answer}`) : null;
  const title =
    act && scene ? titleOf(act, address.locale) : wordsFor(address.locale, 'candidateOffice')('missing.title');
  return { title, robots: { index: false } };
}

/** The effect of an answer, before it is given. */
export default async function AnswerPage({ params }: Props) {
  const address = await params;
  const { locale } = address;
  const act = PAGES.get(address.answer);
  const scene = await ownScene(address, `/${address.answer}`);
  if (!act || !scene) return <CandidateMissing locale={locale} />;
  const { own, now } = scene;
  const { round, contest } = own;
  if (isGiven(own, act)) redirect(href(locale, '/candidate'));
  const t = wordsFor(locale, 'candidateOffice');
  const over = t('over', { contest: contest.title, round: round.title });
  const refusal = own.refusals[act];
  const instead = INSTEAD[act];
  const isInsteadOpen =
    own.refusals[act === 'accepted' ? 'declined' : 'accepted'] === null && !isGiven(own, 'declined');
  const title = titleOf(act, locale);
  return (
    <CandidateFrame
      locale={locale}
      path={ownPath(address, `/${address.answer}`)}
      isPractice={round.kind === 'practice'}
    >
      <BackLink href={href(locale, '/candidate')} words={t('backHome')} />
      {refusal ? (
        <>
          <PageHeader over={over} title={title} />
          <Empty>
            <h2 className="h3">{t('cannot')}</h2>
            {answerRefusalWords(refusal, locale).map(({ text }) => (
              <p key={text}>{text}</p>
            ))}
          </Empty>
        </>
      ) : (
        <Form
          action={answer.bind(null, address)}
          hidden={{ candidacyId: own.id, answer: act }}
          fields={
            act === 'accepted'
              ? []
              : [{ as: 'lines', name: 'reason', label: t('acts.reason'), hint: t('acts.reasonHint') }]
          }
          words={formWords(locale, t(`acts.${act}.button`), t('notDone'))}
        >
          <PageHeader over={over} title={title} />
          <div className="stack gap-s4 max-w-text">
            {act === 'withdrawn' ? (
              <Warning>
                <p>{t('acts.withdrawn.warning')}</p>
              </Warning>
            ) : null}
            <h2>{t('happens')}</h2>
            <ul className="points">
              {pointsOf(own, act, now, locale).map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          </div>
        </Form>
      )}
      {(act === 'withdrawn' && refusal === null) || (instead && isInsteadOpen) ? (
        <p className="mt-s5">
          <a href={href(locale, instead ? ownPath(address, instead) : '/candidate')}>{t(`acts.${act}.other`)}</a>
        </p>
      ) : null}
    </CandidateFrame>
  );
}

/** They have already given this answer. */
const isGiven = ({ consentAt, row }: OwnCandidacy, act: Answer): boolean =>
  act === 'accepted' ? consentAt !== null : row.status === act;
