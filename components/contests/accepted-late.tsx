import { atStart } from '@/messages/format';
import { href } from '@/messages/href';
import { acceptedLateWords } from '@/messages/late-words';
import { type Locale, wordsFor } from '@/messages/translate';
import type { ContestStandings } from '@/queries/contests/contest-standings';
import { bodyName } from '../bodies/body-name';
import { DataTable } from '../ui/data-table';
import { Section } from '../ui/section';
import { bodiesIn } from './contest-words';

type LateProps = { readonly standings: ContestStandings; readonly locale: Locale };

/** What arrived after the deadline and was accepted, with both times and the reason. Left out if there is nothing. */
export function AcceptedLate({ standings: { round, contest, acceptedLate }, locale }: LateProps) {
  if (acceptedLate.length === 0) return null;
  const t = wordsFor(locale, 'receipts');
  const title = t('late.title', { n: acceptedLate.length });
  return (
    <Section id="late" title={title}>
      <DataTable
        caption={title}
        isCaptionHidden
        columns={[
          { key: 'body', head: atStart(bodiesIn(contest, 1, locale), locale) },
          { key: 'what', head: t('late.term') },
        ]}
        rows={acceptedLate.map(({ body, kind, code, ...version }) => ({
          key: body.id,
          cells: [
            <a key="body" href={href(locale, `/bodies/${body.slug}`)}>
              {bodyName(body, locale)}
            </a>,
            <span key="what" className="wrap-anywhere">
              {acceptedLateWords(version, round.zone, locale)}{' '}
              {code ? <a href={href(locale, `/receipts/${code}`)}>{t('late.receipt', { kind, code })}</a> : null}
            </span>,
          ],
        }))}
      />
    </Section>
  );
}
