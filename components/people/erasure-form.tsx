import type { ReactNode } from 'react';
import { bodyName } from '@/components/bodies/body-name';
import { Empty } from '@/components/ui/callout';
import { Form } from '@/components/ui/form';
import { PageHeader } from '@/components/ui/section';
import { unreachable } from '@/domain/base/errors';
import type { ErasureRefusal } from '@/domain/people/erasure';
import type { FormAction, Problem } from '@/lib/form-state';
import { ASK } from '@/messages/contact-words';
import { formWords } from '@/messages/form-words';
import { type Locale, wordsFor } from '@/messages/translate';
import type { ErasurePlan } from '@/queries/people/erasure';

type Who = 'you' | 'they';

type ErasureFormProps = {
  readonly plan: ErasurePlan;
  /** Whether the person asks, or an admin does it for them. */
  readonly who: Who;
  readonly locale: Locale;
  readonly title: string;
  readonly lede: string;
  readonly button: string;
  readonly action: FormAction;
  /** Puts whom to ask into a text. */
  readonly ask: (text: string) => ReactNode;
  readonly hidden?: Readonly<Record<string, string>>;
};

/**
 * The page before an erasure. It lists the data that is deleted and the data that is kept, and asks for confirmation,
 * or says why the erasure is not possible.
 */
export function ErasureForm({ plan, who, locale, title, lede, button, action, ask, hidden = {} }: ErasureFormProps) {
  const t = wordsFor(locale, 'erasure');
  const { email, refusal } = plan;
  if (refusal)
    return (
      <>
        <PageHeader title={title} />
        <Empty title={t('cannot')}>
          <p>{ask(erasureProblem({ code: refusal }, who, locale).text)}</p>
        </Empty>
      </>
    );
  return (
    <Form
      action={action}
      hidden={hidden}
      fields={[
        {
          as: 'email',
          name: 'email',
          label: t(`confirm.label.${who}`),
          hint: t('confirm.hint', { email }),
        },
      ]}
      words={formWords(locale, button)}
    >
      <PageHeader title={title} lede={lede} />
      <div className="stack gap-s4 max-w-text">
        <h2>{t('goes')}</h2>
        <Points points={whatGoes(plan, who, locale)} />
        <h2>{t('stays')}</h2>
        <Points points={whatStays(plan, locale)} ask={ask} />
      </div>
    </Form>
  );
}

type PointsProps = { readonly points: readonly string[]; readonly ask?: ErasureFormProps['ask'] };

const Points = ({ points, ask = (text) => text }: PointsProps) => (
  <ul className="points wrap-anywhere">
    {points.map((point) => (
      <li key={point}>{ask(point)}</li>
    ))}
  </ul>
);

function whatGoes(plan: ErasurePlan, who: Who, locale: Locale) {
  const { email, role, offices, memberships, drafts, writingDrafts, applications, candidate } = plan;
  const t = wordsFor(locale, 'erasure');
  const value = wordsFor(locale, 'ownData');
  return [
    t(`account.${who}`, { email }),
    ...offices.map(({ office, body }) =>
      t(`office.${who}`, { office: wordsFor(locale, 'kinds')(`office.${office}`), body: bodyName(body, locale) }),
    ),
    ...(role ? [t(`role.${who}`, { role: value(`values.${role}`) })] : []),
    ...memberships.map((body) => t(`membership.${who}`, { body: bodyName(body, locale) })),
    ...(candidate ? [t(`candidate.${who}`, { name: candidate.name })] : []),
    ...(candidate && candidate.selfDescriptions > 0 ? [t('selfDescriptions', { n: candidate.selfDescriptions })] : []),
    ...(candidate && candidate.letters > 0 ? [t('letters', { n: candidate.letters })] : []),
    ...(candidate && candidate.sent > 0 ? [t('sentStatements', { n: candidate.sent })] : []),
    ...(applications > 0 ? [t('applications', { n: applications })] : []),
    ...(writingDrafts > 0 ? [t('writingDrafts', { n: writingDrafts })] : []),
    ...(drafts > 0 ? [t('drafts', { n: drafts })] : []),
    t('acts'),
    t(`emails.${who}`),
  ];
}

function whatStays({ sent, candidate }: ErasurePlan, locale: Locale) {
  const t = wordsFor(locale, 'erasure');
  return [
    ...(candidate ? [t('candidateStays', { name: candidate.name })] : []),
    ...(candidate && candidate.statements > 0 ? [t('statements', { n: candidate.statements, contact: ASK })] : []),
    ...(sent > 0 ? [t('sent', { n: sent })] : []),
    t('log'),
    t('backups'),
  ];
}

/** The sentence for a refused erasure. */
export function erasureProblem(refusal: ErasureRefusal, who: Who, locale: Locale): Problem {
  const t = wordsFor(locale, 'erasure');
  switch (refusal.code) {
    case 'address-differs':
      return { field: 'email', text: t('refusals.address-differs', { email: refusal.email }) };
    case 'last-owner':
      return { text: t(`refusals.last-owner.${who}`) };
    case 'owner-only':
      return { text: t('refusals.owner-only', { contact: ASK }) };
    default:
      return unreachable(refusal);
  }
}
