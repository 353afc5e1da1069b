import { roundPath } from '@/app/[locale]/admin/rounds/[round]/scene';
import { claimDays } from '@/app/[locale]/admin/rounds/[round]/slates/claim-days';
import { DataTable } from '@/components/ui/data-table';
import { Source } from '@/components/ui/source-line';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { AdminSlate } from '@/queries/slates/admin-slates';

type ClaimsProps = {
  readonly slate: AdminSlate;
  /** The slate's page below the round. */
  readonly path: string;
  readonly round: string;
  readonly isLocked: boolean;
  readonly locale: Locale;
};

/** Every claim that a slate made, with both its days; one that still holds can be withdrawn. */
export function Claims({ slate, path, round, isLocked, locale }: ClaimsProps) {
  const t = wordsFor(locale, 'guideAdmin');
  if (slate.claims.length === 0) return <p>{t('slates.candidates', { n: 0 })}</p>;
  return (
    <DataTable
      caption={t('slates.claimsCaption', { name: slate.name })}
      isCaptionHidden
      columns={[
        { key: 'candidate', head: t('slates.candidate') },
        { key: 'when', head: t('slates.when') },
      ]}
      rows={slate.claims.map((claim) => {
        const { id, candidate, source, withdrawnOn, withdrawReason } = claim;
        const canEnd = withdrawnOn === null && !isLocked;
        return {
          key: id,
          cells: [
            withdrawnOn ? <s key="name">{candidate.name}</s> : candidate.name,
            <span key="when">
              {claimDays(claim, slate, locale)}
              {source ? (
                <small className="quiet block">
                  <Source text={source} />
                </small>
              ) : null}
              {withdrawReason ? (
                <small className="quiet block">{t('slates.withdrawn', { reason: withdrawReason })}</small>
              ) : null}
              {canEnd ? (
                <a className="block" href={href(locale, roundPath(round, `${path}/withdraw/${id}`))}>
                  {t('slates.withdraw')}
                  <span className="vh"> {candidate.name}</span>
                </a>
              ) : null}
            </span>,
          ],
        };
      })}
    />
  );
}
