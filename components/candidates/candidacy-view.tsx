import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { CandidacyPage } from '@/queries/candidates/candidacy';
import { Crumbs } from '../ui/crumbs';
import { StatementOf } from './candidacy-statement';
import { HowItWent } from './how-it-went';
import { Nameplate } from './nameplate';
import { Neighbours } from './neighbours';
import { NominatedBy } from './nominated-by';
import { OverTime } from './over-time';
import { CandidacyParticulars } from './particulars';
import { ReportsOf } from './reports-of';
import { WhereFrom } from './where-from';

type CandidacyViewProps = {
  readonly page: CandidacyPage;
  readonly now: Date;
  readonly locale: Locale;
  /** Where the contest's statements are, in English, if not beside its other pages: a round may keep them for members. */
  readonly wordsAt?: string | undefined;
};

/** All that a candidate's page says: in public, for members, and in the preview of a draft. */
export function CandidacyView({ page, now, locale, wordsAt }: CandidacyViewProps) {
  const { round, contest, row } = page;
  const words = wordsFor(locale, 'candidacy');
  const to = `${round.address}/${contest.slug}`;
  const at = wordsAt ?? to;
  return (
    <>
      <Crumbs
        locale={locale}
        trail={[
          { href: href(locale, '/rounds'), words: wordsFor(locale, 'rounds')('list.title') },
          { href: href(locale, round.address), words: round.title },
          { href: href(locale, to), words: contest.title },
        ]}
        here={row.name}
      />
      <Neighbours page={page} at={at} locale={locale} />
      <Nameplate page={page} locale={locale} />
      <div className="reading">
        <StatementOf page={page} locale={locale} at={at} isPreview={!round.address.startsWith('/rounds/')} />
        <aside className="stack gap-s5" aria-label={words('particulars.label')}>
          <CandidacyParticulars page={page} locale={locale} />
          <HowItWent page={page} now={now} locale={locale} />
          <ReportsOf reports={page.reports} locale={locale} />
        </aside>
      </div>
      <div className="mt-s7">
        <NominatedBy page={page} locale={locale} />
        <OverTime page={page} locale={locale} />
        <WhereFrom page={page} locale={locale} />
      </div>
      <Neighbours page={page} at={at} locale={locale} isFoot />
    </>
  );
}
