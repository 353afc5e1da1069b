import { type ContestAddress, contestPath, roundPage } from '@/app/[locale]/admin/round-page';
import { Empty, Inset } from '@/components/ui/callout';
import { DataTable, ScrollRegion } from '@/components/ui/data-table';
import { PageHeader, Section } from '@/components/ui/section';
import type { GroupNeed } from '@/domain/contests/reserved-seats';
import { groupsWords } from '@/messages/about-you-words';
import { groupSentences, needWords } from '@/messages/group-words';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { contestDescriptions, type Descriptions } from '@/queries/candidates/self-descriptions';

export const dynamic = 'force-dynamic';

/**
 * The page that tells the people who run a round which candidates count for its reserved seats and quotas, and whether
 * they are enough. Observers cannot read it.
 */
const page = roundPage({
  page: ({ contest }: ContestAddress) => `/contests/${contest}/about-candidates`,
  load: (context, address) => contestDescriptions(context, address),
  title: ({ contest }, { locale }) => wordsFor(locale, 'candidateAccess')('about.title', { contest: contest.title }),
  back: ({ round, contest }, { locale }) => ({
    path: contestPath(round.slug, contest.slug, '/candidacies'),
    words: wordsFor(locale, 'adminActs')('contestCandidates', { contest: contest.title }),
  }),
  render: (found, { locale }) => {
    const t = wordsFor(locale, 'candidateAccess');
    const { round, contest, needs } = found;
    const rules = groupSentences(contest, locale);
    return (
      <>
        <PageHeader over={round.title} title={t('about.title', { contest: contest.title })}>
          {rules.length > 0 ? <p>{rules.join(' ')}</p> : null}
          <Inset>{t('about.private')}</Inset>
        </PageHeader>
        {rules.length === 0 ? (
          <Empty>
            <p>{t('about.noRule')}</p>
            <p>
              <a href={href(locale, contestPath(round.slug, contest.slug, '/rule'))}>{t('about.rule')}</a>
            </p>
          </Empty>
        ) : (
          <>
            <Needs needs={needs} locale={locale} />
            <People found={found} locale={locale} />
          </>
        )}
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

function Needs({ needs, locale }: { readonly needs: readonly GroupNeed[]; readonly locale: Locale }) {
  if (needs.length === 0) return null;
  const t = wordsFor(locale, 'candidateAccess');
  return (
    <Section id="needs" title={t('about.needs')}>
      <ul className="points">
        {needs.map((need) => (
          <li key={`${need.of} ${need.group}`}>{needWords(need, locale)}</li>
        ))}
      </ul>
    </Section>
  );
}

function People({
  found: { round, contest, asked, people },
  locale,
}: {
  readonly found: Descriptions;
  readonly locale: Locale;
}) {
  const t = wordsFor(locale, 'candidateAccess');
  if (asked.length === 0) return null;
  return (
    <Section id="people" title={t('about.people')}>
      {people.length === 0 ? (
        <p>{t('about.nobody')}</p>
      ) : (
        <ScrollRegion label={t('about.people')}>
          <DataTable
            caption={t('about.people')}
            isCaptionHidden
            columns={[
              { key: 'name', head: t('about.candidate') },
              { key: 'said', head: t('about.counts') },
            ]}
            rows={people.map(({ slug, name, said }) => ({
              key: slug,
              cells: [
                <a key="name" href={href(locale, contestPath(round.slug, contest.slug, `/candidacies/${slug}`))}>
                  {name}
                </a>,
                said.length > 0 ? groupsWords(said, locale) : <span className="quiet">{t('about.nothing')}</span>,
              ],
            }))}
          />
        </ScrollRegion>
      )}
    </Section>
  );
}
