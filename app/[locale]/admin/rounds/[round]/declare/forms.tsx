import type { ReactNode } from 'react';
import { ActForm } from '@/components/ui/act-form';
import { exactInstant } from '@/messages/format';
import { type Locale, wordsFor } from '@/messages/translate';
import type { DeclarationDraft } from '@/queries/results/declaration';
import { agree, amend, close, propose } from './actions';

const shared = (locale: Locale) => {
  const t = wordsFor(locale, 'admin');
  return { problem: t('act.problem'), errorMark: t('act.errorMark', { text: '' }) };
};

type DeclareFormProps = { readonly draft: DeclarationDraft; readonly locale: Locale; readonly children: ReactNode };

/** The end of the review: to put it forward, to agree with another admin, or, where there is one, to declare. */
export function DeclareForm({ draft, locale, children }: DeclareFormProps) {
  const t = wordsFor(locale, 'declare');
  const { round, fingerprint, proposal, needsSecond } = draft;
  const address = { locale, round: round.slug };
  const isAgreeing = proposal !== null && !proposal.isStale;
  const button = isAgreeing ? 'admin.agree' : needsSecond ? 'admin.propose' : 'admin.declareNow';
  return (
    <ActForm
      action={(isAgreeing ? agree : propose).bind(null, address)}
      hidden={{ round: round.slug, fingerprint }}
      words={{ ...shared(locale), button: t(button, { round: round.title }) }}
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
    </ActForm>
  );
}

type RoundProps = { readonly locale: Locale; readonly round: string };

/** Opens a declared round to correction, with its public reason. */
export function AmendForm({ locale, round }: RoundProps) {
  const t = wordsFor(locale, 'declare');
  return (
    <ActForm
      action={amend.bind(null, { locale, round })}
      hidden={{ round }}
      words={{
        ...shared(locale),
        button: t('admin.amendButton'),
        reason: t('admin.amendReason'),
        reasonHint: wordsFor(locale, 'admin')('act.reasonHint'),
      }}
    >
      <h2>{t('admin.amendTitle')}</h2>
      <p>{t('admin.amendWhat')}</p>
    </ActForm>
  );
}

/** Ends an amendment that changed nothing. */
export function CloseForm({ locale, round }: RoundProps) {
  const t = wordsFor(locale, 'declare');
  return (
    <ActForm
      action={close.bind(null, { locale, round })}
      hidden={{ round }}
      words={{ ...shared(locale), button: t('admin.closeButton') }}
    >
      <p>{t('admin.nothingChanged')}</p>
      <p>{t('admin.closeWhat')}</p>
    </ActForm>
  );
}
