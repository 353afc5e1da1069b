import type { ReactNode } from 'react';
import { ActForm } from '@/components/ui/act-form';
import { BackLink } from '@/components/ui/back-link';
import { Empty } from '@/components/ui/callout';
import { PageHeader } from '@/components/ui/section';
import { RUNS_ROUNDS } from '@/domain/base/permissions';
import type { FormAction } from '@/lib/form-state';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { type ActRefusalCode, actRefusalWords } from './act-words';
import { AdminFrame, type AdminPart } from './frame';

type ActPageProps = {
  readonly locale: Locale;
  readonly path: string;
  readonly part: AdminPart;
  readonly isPractice: boolean;
  /** One step back: where the act was chosen. */
  readonly back: { readonly path: string; readonly words: string };
  readonly over: string;
  /** The question that the page asks. */
  readonly title: string;
  /** What will happen, to whom, a sentence each. */
  readonly points: readonly string[];
  /** Why it cannot be done now; then there is no form. */
  readonly refusal: ActRefusalCode | null;
  readonly action: FormAction;
  readonly hidden: Readonly<Record<string, string>>;
  /** Names the act. */
  readonly button: string;
  readonly hasReason?: boolean | undefined;
  readonly children?: ReactNode | undefined;
};

/** Whether an admin changes things; an observer only looks. */
export const mayAct = (role: string | null): boolean => RUNS_ROUNDS.some((known) => known === role);

/** The page before an act: what it will do, to whom, the reason, and the one button. */
export function ActPage(props: ActPageProps) {
  const { locale, path, part, isPractice, back, over, title, points, refusal, button, hasReason = true } = props;
  const t = wordsFor(locale, 'admin');
  return (
    <AdminFrame locale={locale} path={path} part={part} isPractice={isPractice}>
      <BackLink href={href(locale, back.path)} words={back.words} />
      {refusal ? (
        <>
          <PageHeader over={over} title={title} />
          <Empty title={wordsFor(locale, 'adminActs')('cannot')}>
            <p>{actRefusalWords(refusal, locale).text}</p>
          </Empty>
        </>
      ) : (
        <ActForm
          action={props.action}
          hidden={props.hidden}
          words={{
            problem: t('act.problem'),
            errorMark: t('act.errorMark', { text: '' }),
            button,
            ...(hasReason ? { reason: t('act.reason'), reasonHint: t('act.reasonHint') } : {}),
          }}
        >
          <PageHeader over={over} title={title} />
          <div className="stack gap-s4 max-w-text">
            <h2>{t('act.happens')}</h2>
            <ul className="points">
              {points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
            {props.children}
          </div>
        </ActForm>
      )}
    </AdminFrame>
  );
}
