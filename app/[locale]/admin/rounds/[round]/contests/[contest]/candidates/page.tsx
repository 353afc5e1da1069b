import { contestPage, contestPath, lockedWords } from '@/app/[locale]/admin/round-page';
import { reasonField } from '@/app/[locale]/admin/set-up-fields';
import { bodyName } from '@/components/bodies/body-name';
import { Inset } from '@/components/ui/callout';
import { DataTable } from '@/components/ui/data-table';
import { Form } from '@/components/ui/form';
import type { FormField } from '@/components/ui/form-field';
import { PageHeader } from '@/components/ui/section';
import { asksForIncumbent } from '@/domain/contests/home-kinds';
import { formWords } from '@/messages/form-words';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { ContestInSetUp } from '@/queries/rounds/admin-round';
import type { SetUpContest } from '@/queries/rounds/set-up';
import { addCandidate } from '../actions';

export const dynamic = 'force-dynamic';

const titleOf = ({ contest, candidates }: SetUpContest, locale: Locale) =>
  wordsFor(locale, 'adminSetup')('candidates.title', { contest: contest.title, n: candidates.length });

/** The candidates of a contest, and the form to add one. */
const page = contestPage({
  page: '/candidates',
  title: (found, { locale }) => titleOf(found, locale),
  render: (found, facts) => {
    const { round, contest, isPublic } = found;
    const { locale, address } = facts;
    const t = wordsFor(locale, 'adminSetup');
    const locked = lockedWords(found, facts);
    const list = (
      <>
        <PageHeader over={t('over', { round: round.title })} title={titleOf(found, locale)} />
        <div className="mb-s7">
          <Candidates found={found} locale={locale} />
        </div>
      </>
    );
    if (locked)
      return (
        <>
          {list}
          <Inset>{locked}</Inset>
        </>
      );
    return (
      <Form
        action={addCandidate.bind(null, address)}
        hidden={{ round: round.slug, contest: contest.slug }}
        words={formWords(locale, t('candidates.button'))}
        fields={candidateFields(contest, isPublic, locale)}
      >
        {list}
        <div className="stack mb-s5">
          <h2>{t('candidates.add')}</h2>
          <p>
            <a href={href(locale, `/admin/people/import?${new URLSearchParams({ round: round.slug })}`)}>
              {t('candidates.import')}
            </a>
          </p>
          <p>
            <a href={href(locale, contestPath(round.slug, contest.slug, '/candidates/export'))} download>
              {wordsFor(locale, 'adminLists')('candidatesFile')}
            </a>
          </p>
        </div>
      </Form>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

function candidateFields(
  { threshold }: Pick<ContestInSetUp, 'threshold'>,
  isPublic: boolean,
  locale: Locale,
): FormField[] {
  const t = wordsFor(locale, 'adminSetup');
  return [
    { as: 'line', name: 'name', label: t('name'), hint: t('candidates.nameHint') },
    { as: 'line', name: 'home', label: t('candidates.home'), hint: t('candidates.homeHint') },
    ...(asksForIncumbent(threshold)
      ? [
          {
            as: 'ticks' as const,
            name: 'incumbent',
            label: t('candidates.incumbent'),
            choices: [{ value: 'yes', words: t('candidates.incumbentYes') }],
          },
        ]
      : []),
    {
      as: 'one',
      name: 'status',
      label: t('candidates.status2'),
      choices: [
        { value: 'accepted', words: t('candidates.accepted') },
        { value: 'proposed', words: t('candidates.proposed') },
      ],
    },
    {
      as: 'lines',
      name: 'emails',
      rows: 2,
      label: wordsFor(locale, 'candidateAccess')('addresses.field'),
      hint: wordsFor(locale, 'candidateAccess')('addresses.fieldHint'),
    },
    { as: 'line', name: 'source', label: t('source'), hint: t('sourceHint') },
    ...reasonField(locale, isPublic),
  ];
}

function Candidates({
  found: { round, contest, candidates },
  locale,
}: {
  readonly found: SetUpContest;
  readonly locale: Locale;
}) {
  const t = wordsFor(locale, 'adminSetup');
  if (candidates.length === 0) return <p>{t('candidates.none')}</p>;
  return (
    <DataTable
      caption={t('candidates.caption')}
      isCaptionHidden
      columns={[
        { key: 'name', head: t('name') },
        { key: 'home', head: t('candidates.home') },
        { key: 'status', head: t('status') },
        { key: 'addresses', head: wordsFor(locale, 'candidateAccess')('invite.addresses') },
      ]}
      rows={candidates.map(({ slug, name, number, home, status, addresses }) => ({
        key: slug,
        cells: [
          <span key="name">
            {number} <a href={href(locale, contestPath(round.slug, contest.slug, `/candidacies/${slug}`))}>{name}</a>
          </span>,
          home ? bodyName(home, locale) : <span className="quiet">{t('candidates.noHome')}</span>,
          wordsFor(locale, 'shared')(`status.${status}`),
          wordsFor(locale, 'candidateAccess')('invite.some', { n: addresses }),
        ],
      }))}
    />
  );
}
