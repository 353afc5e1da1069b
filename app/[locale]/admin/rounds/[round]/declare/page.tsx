import { declareProblem } from '@/app/[locale]/admin/result-problems';
import { type RoundAddress, roundPage, roundPath } from '@/app/[locale]/admin/round-page';
import { DeclaredContestPart } from '@/components/results/declaration';
import { Inset } from '@/components/ui/callout';
import { PageHeader } from '@/components/ui/section';
import { exactInstant } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { type DeclarationDraft, declarationDraft } from '@/queries/results/declaration';
import { AmendForm, Changes, CloseForm, DeclareForm } from './declare-forms';

export const dynamic = 'force-dynamic';

/** The page on which admins review the result to be declared, with the step that this admin may take. */
const page = roundPage<RoundAddress, DeclarationDraft>({
  page: () => '/declare',
  load: (context, { round }) => declarationDraft(context, round),
  title: (draft, { locale }) => titleOf(draft, locale),
  back: ({ round }) => ({ path: roundPath(round.slug), words: round.title }),
  render: (draft, { locale, mayAct }) => {
    const { refusal } = draft;
    const title = titleOf(draft, locale);
    if (!refusal) return <Review {...{ draft, mayAct, locale, title }} />;
    return (
      <>
        <PageHeader title={title} lede={declareProblem(refusal, locale).text} />
        {refusal.code === 'round-declared' && draft.before ? <Declared {...{ draft, mayAct, locale }} /> : null}
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

function titleOf({ round, refusal }: DeclarationDraft, locale: Locale): string {
  const t = wordsFor(locale, 'declare');
  if (refusal?.code === 'round-declared') return t('admin.titleDeclared', { round: round.title });
  if (refusal) return t('admin.titleNotYet', { round: round.title });
  return t(round.amendingSince ? 'admin.titleAmend' : 'admin.title', { round: round.title });
}

type PartProps = { readonly draft: DeclarationDraft; readonly mayAct: boolean; readonly locale: Locale };

function Declared({ draft: { round }, mayAct, locale }: PartProps) {
  const t = wordsFor(locale, 'declare');
  return (
    <div className="stack gap-s5 max-w-paper">
      <p>
        <a href={href(locale, `/rounds/${round.slug}/declaration`)}>{t('admin.see')}</a>
      </p>
      {mayAct ? <AmendForm locale={locale} round={round.slug} /> : <p>{t('admin.observer')}</p>}
    </div>
  );
}

function Review({ draft, mayAct, locale, title }: PartProps & { readonly title: string }) {
  const t = wordsFor(locale, 'declare');
  const { round, facts, before, hasChanged, proposal } = draft;
  const at = (instant: Date) => exactInstant(instant, round.zone, locale);
  const page = (
    <>
      <PageHeader title={title} lede={t('admin.lede')}>
        {round.amendingSince ? (
          <Inset>
            <p>{t('admin.amendingSince', { at: at(round.amendingSince), reason: round.amendingReason ?? '' })}</p>
          </Inset>
        ) : null}
        {proposal?.isStale ? (
          <Inset>
            <p>{t('admin.stale', { at: at(proposal.proposedAt) })}</p>
          </Inset>
        ) : null}
        {proposal?.isMine && !proposal.isStale ? (
          <Inset>
            <p>{t('admin.waiting', { at: at(proposal.proposedAt) })}</p>
          </Inset>
        ) : null}
      </PageHeader>
      {before ? <Changes before={before} now={facts} hasChanged={hasChanged} locale={locale} /> : null}
      {facts.contests.map((contest) => (
        <DeclaredContestPart key={contest.contest} contest={contest} locale={locale} />
      ))}
    </>
  );
  if (!mayAct)
    return (
      <>
        {page}
        <p>{t('admin.observer')}</p>
      </>
    );
  if (!hasChanged)
    return (
      <>
        {page}
        <CloseForm locale={locale} round={round.slug} />
      </>
    );
  if (proposal?.isMine && !proposal.isStale) return page;
  return (
    <DeclareForm draft={draft} locale={locale}>
      {page}
    </DeclareForm>
  );
}
