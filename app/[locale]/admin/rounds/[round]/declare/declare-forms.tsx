import type { ReactNode } from 'react';
import { actReason } from '@/app/[locale]/admin/act';
import { DataTable } from '@/components/ui/data-table';
import { Form } from '@/components/ui/form';
import { Section } from '@/components/ui/section';
import { changesBetween, type DeclarationFacts, type DeclaredCandidacy } from '@/domain/results/declaration';
import { formWords } from '@/messages/form-words';
import { exactInstant } from '@/messages/format';
import { type Locale, wordsFor } from '@/messages/translate';
import type { DeclarationDraft } from '@/queries/results/declaration';
import { agree, amend, close, propose } from './actions';

type DeclareFormProps = { readonly draft: DeclarationDraft; readonly locale: Locale; readonly children: ReactNode };

/**
 * The button at the end of the review: to propose the result, to agree to it or, if there is only one admin, to declare
 * it.
 */
export function DeclareForm({ draft, locale, children }: DeclareFormProps) {
  const t = wordsFor(locale, 'declare');
  const { round, fingerprint, proposal, needsSecond } = draft;
  const address = { locale, round: round.slug };
  const isAgreeing = proposal !== null && !proposal.isStale;
  const button = isAgreeing ? 'admin.agree' : needsSecond ? 'admin.propose' : 'admin.declareNow';
  return (
    <Form
      action={(isAgreeing ? agree : propose).bind(null, address)}
      hidden={{ round: round.slug, fingerprint }}
      words={formWords(locale, t(button, { round: round.title }))}
    >
      {children}
      <section className="stack max-w-paper" aria-labelledby="happens">
        <h2 id="happens">{t('admin.happens')}</h2>
        <ul className="points">
          {isAgreeing ? (
            <li>{t('admin.happensAgree', { at: exactInstant(proposal.proposedAt, round.zone, locale) })}</li>
          ) : needsSecond ? (
            <li>{t('admin.happensSecond')}</li>
          ) : null}
          <li>{t('admin.happensFreeze')}</li>
          <li>{t('admin.happensSettled')}</li>
        </ul>
      </section>
    </Form>
  );
}

type RoundProps = { readonly locale: Locale; readonly round: string };

/** Opens a declared round for corrections, with a public reason. */
export function AmendForm({ locale, round }: RoundProps) {
  const t = wordsFor(locale, 'declare');
  return (
    <Form
      action={amend.bind(null, { locale, round })}
      hidden={{ round }}
      fields={[actReason(locale, t('admin.amendReason'))]}
      words={formWords(locale, t('admin.amendTitle'))}
    >
      <h2>{t('admin.amendTitle')}</h2>
      <p>{t('admin.amendWhat')}</p>
    </Form>
  );
}

/** Ends an amendment that changed nothing. */
export function CloseForm({ locale, round }: RoundProps) {
  const t = wordsFor(locale, 'declare');
  return (
    <Form
      action={close.bind(null, { locale, round })}
      hidden={{ round }}
      words={formWords(locale, t('admin.closeButton'))}
    >
      <p>{t('admin.nothingChanged')}</p>
      <p>{t('admin.closeWhat')}</p>
    </Form>
  );
}

type ChangesProps = {
  readonly before: DeclarationFacts;
  readonly now: DeclarationFacts;
  readonly hasChanged: boolean;
  readonly locale: Locale;
};

/** The changes that an amendment would make to the declaration. */
export function Changes({ before, now, hasChanged, locale }: ChangesProps) {
  if (!hasChanged) return null;
  const t = wordsFor(locale, 'declare');
  const changes = changesBetween(before, now);
  const wordsOf = (one: DeclaredCandidacy | null) => one?.words ?? t('admin.gone');
  return (
    <Section id="changes" title={t('admin.changes')}>
      {changes.length === 0 ? (
        <p>{t('admin.bodiesOnly')}</p>
      ) : (
        <DataTable
          caption={t('admin.changes')}
          isCaptionHidden
          columns={[
            { key: 'name', head: t('contest.candidate') },
            { key: 'was', head: t('admin.was') },
            { key: 'now', head: t('admin.wouldBe') },
          ]}
          rows={changes.map(({ contest, name, was, wouldBe }) => ({
            key: `${contest} ${name}`,
            cells: [name, wordsOf(was), wordsOf(wouldBe)],
          }))}
        />
      )}
    </Section>
  );
}
