import type { Metadata } from 'next';
import { DeclaredContestPart } from '@/components/results/declaration';
import { BackLink } from '@/components/ui/back-link';
import { Inset } from '@/components/ui/callout';
import { PageHeader } from '@/components/ui/section';
import { RUNS_ROUNDS } from '@/domain/base/permissions';
import { exactInstant } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { type DeclarationDraft, declarationDraft } from '@/queries/results/declaration';
import { AdminFrame, AdminMissing } from '../../../frame';
import { adminScene } from '../../../scene';
import { Changes } from './changes';
import { AmendForm, CloseForm, DeclareForm } from './forms';
import { declareRefusalWords } from './refusal-words';

export const dynamic = 'force-dynamic';

type Params = { readonly locale: Locale; readonly round: string };
type Props = { readonly params: Promise<Params> };

const open = ({ locale, round }: Params) =>
  adminScene(locale, `/admin/rounds/${round}/declare`, async (context) => {
    const draft = await declarationDraft(context, round);
    return draft && { draft, mayAct: RUNS_ROUNDS.some((role) => role === context.actor.admin) };
  });

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const address = await params;
  const scene = await open(address);
  const title = scene ? titleOf(scene.draft, address.locale) : wordsFor(address.locale, 'admin')('missing.title');
  return { title, robots: { index: false } };
}

function titleOf({ round, refusal }: DeclarationDraft, locale: Locale): string {
  const t = wordsFor(locale, 'declare');
  if (refusal?.code === 'round-declared') return t('admin.titleDeclared', { round: round.title });
  if (refusal) return t('admin.titleNotYet', { round: round.title });
  return t(round.amendingSince ? 'admin.titleAmend' : 'admin.title', { round: round.title });
}

/** What would be declared, for review; then the step that this admin may take. */
export default async function DeclarePage({ params }: Props) {
  const address = await params;
  const { locale } = address;
  const scene = await open(address);
  if (!scene) return <AdminMissing locale={locale} />;
  const { draft, mayAct } = scene;
  const { round, refusal } = draft;
  const title = titleOf(draft, locale);
  return (
    <AdminFrame
      locale={locale}
      path={`/admin/rounds/${round.slug}/declare`}
      part="rounds"
      isPractice={round.kind === 'practice'}
    >
      <BackLink href={href(locale, `/admin/rounds/${round.slug}`)} words={round.title} />
      {refusal ? (
        <>
          <PageHeader title={title} lede={declareRefusalWords(refusal, locale).text} />
          {refusal.code === 'round-declared' && draft.before ? <Declared {...{ draft, mayAct, locale }} /> : null}
        </>
      ) : (
        <Review {...{ draft, mayAct, locale, title }} />
      )}
    </AdminFrame>
  );
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
