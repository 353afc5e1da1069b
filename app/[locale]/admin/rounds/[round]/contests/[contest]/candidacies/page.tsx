import { type ContestAddress, contestPath, roundPage, roundPath } from '@/app/[locale]/admin/round-page';
import { bodyName } from '@/components/bodies/body-name';
import { Empty } from '@/components/ui/callout';
import { DataTable, ScrollRegion } from '@/components/ui/data-table';
import { PageHeader } from '@/components/ui/section';
import { kindsIn } from '@/domain/rounds/roster';
import { count } from '@/messages/format';
import { groupSentences } from '@/messages/group-words';
import { href } from '@/messages/href';
import { kindsOf } from '@/messages/threshold-words';
import { wordsFor } from '@/messages/translate';
import { adminCandidacies } from '@/queries/candidates/admin-candidacy';

export const dynamic = 'force-dynamic';

/** The page that lists every candidacy of a contest, including merged ones, each with a link to its page. */
const page = roundPage({
  page: ({ contest }: ContestAddress) => `/contests/${contest}/candidacies`,
  load: (context, address) => adminCandidacies(context, address),
  title: ({ contest }, { locale }) => wordsFor(locale, 'adminActs')('candidacies.title', { contest: contest.title }),
  back: ({ round }, { locale }) => ({
    path: roundPath(round.slug),
    words: wordsFor(locale, 'adminActs')('deadline.back', { round: round.title }),
  }),
  render: ({ round, contest, people }, { locale, path }) => {
    const t = wordsFor(locale, 'adminActs');
    const shared = wordsFor(locale, 'shared');
    return (
      <>
        <PageHeader over={round.title} title={t('candidacies.title', { contest: contest.title })} />
        {people.length === 0 ? (
          <Empty>
            <p>{t('candidacies.none')}</p>
          </Empty>
        ) : (
          <ScrollRegion label={t('candidacies.caption')}>
            <DataTable
              caption={t('candidacies.caption')}
              isCaptionHidden
              columns={[
                { key: 'name', head: t('candidate') },
                { key: 'status', head: t('candidacies.status') },
                { key: 'home', head: t('candidacies.home') },
                {
                  key: 'count',
                  head: t('candidacies.count', {
                    bodies: kindsOf(wordsFor(locale, 'threshold'), kindsIn(contest), 2),
                  }),
                  isNumber: true,
                },
              ]}
              rows={people.map(({ row, standing, home, counted, mergedInto }) => ({
                key: row.id,
                cells: [
                  <a key="name" href={href(locale, `${path}/${row.slug}`)}>
                    {row.name}
                  </a>,
                  mergedInto ? t('candidacies.merged', { into: mergedInto.name }) : shared(`status.${standing.status}`),
                  home ? bodyName(home, locale) : t('candidacies.notKnown'),
                  counted ? count(counted.count, locale) : '',
                ],
              }))}
            />
          </ScrollRegion>
        )}
        {groupSentences(contest, locale).length > 0 ? (
          <p className="mt-s5">
            <a href={href(locale, contestPath(round.slug, contest.slug, '/about-candidates'))}>
              {wordsFor(locale, 'candidateAccess')('about.link')}
            </a>
          </p>
        ) : null}
        <p className="mt-s5">
          <a href={href(locale, contestPath(round.slug, contest.slug, '/enter'))}>{t('enter.title')}</a>
        </p>
        {contest.acceptsWriteIns ? (
          <p className="mt-s3">
            <a href={href(locale, roundPath(round.slug, '/write-ins'))}>{t('writeIns.title')}</a>
          </p>
        ) : null}
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;
