import { queryText } from '@/app/[locale]/admin/admin-page';
import { type ContestAddress, contestPath, roundPage } from '@/app/[locale]/admin/round-page';
import { bodyName } from '@/components/bodies/body-name';
import { Empty } from '@/components/ui/callout';
import { FindForm } from '@/components/ui/get-form';
import { PageHeader } from '@/components/ui/section';
import { href } from '@/messages/href';
import { notOnRosterWords } from '@/messages/roster-words';
import { type Locale, wordsFor } from '@/messages/translate';
import { type AdminEnter, adminEnter } from '@/queries/nominations/admin-enter';

export const dynamic = 'force-dynamic';

/** The first step of entering nominations: the admin chooses the body. */
const page = roundPage<ContestAddress, AdminEnter>({
  page: ({ contest }) => `/contests/${contest}/enter`,
  isForActing: true,
  load: (context, { round, contest }, query) => adminEnter(context, { round, contest }, queryText(query, 'q')),
  title: (_, { locale }) => wordsFor(locale, 'adminActs')('enter.title'),
  back: ({ round, contest }, { locale }) => ({
    path: contestPath(round.slug, contest.slug, '/candidacies'),
    words: wordsFor(locale, 'adminActs')('contestCandidates', { contest: contest.title }),
  }),
  render: ({ round, contest, isOpen, found, off }, { locale, query, path }) => {
    const t = wordsFor(locale, 'adminActs');
    const typed = queryText(query, 'q');
    return (
      <>
        <PageHeader
          over={`${contest.title}, ${round.title}`}
          title={t(isOpen ? 'enter.heading' : 'enter.closed')}
          lede={isOpen ? t('enter.lede') : undefined}
        />
        <div className="max-w-text">
          {isOpen ? (
            <>
              <FindForm
                action={href(locale, path)}
                id="find"
                name="q"
                label={t('enter.find')}
                button={t('find')}
                value={typed}
                isAct
              />
              <Found found={found} typed={typed} path={path} locale={locale} />
              <CannotNominate off={off} contest={contest} locale={locale} />
            </>
          ) : (
            <Empty>
              <p>{t('enter.closedText')}</p>
            </Empty>
          )}
        </div>
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

type FoundProps = {
  readonly found: AdminEnter['found'];
  readonly typed: string;
  readonly path: string;
  readonly locale: Locale;
};

type CannotNominateProps = Pick<AdminEnter, 'off' | 'contest'> & { readonly locale: Locale };

/** The bodies with such a name that may not nominate in the contest, each with the reason. */
function CannotNominate({ off: some, contest, locale }: CannotNominateProps) {
  if (some.length === 0) return null;
  return (
    <section className="mt-s5" aria-labelledby="cannot">
      <h2 id="cannot">{wordsFor(locale, 'notOnRoster')('found')}</h2>
      <ul className="points">
        {some.map(({ body, off }) => (
          <li key={body.id}>
            <a href={href(locale, `/admin/bodies/${body.slug}`)}>{bodyName(body, locale)}</a>.{' '}
            <span className="quiet">{notOnRosterWords(off, contest, body, locale)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Found({ found, typed, path, locale }: FoundProps) {
  const t = wordsFor(locale, 'adminActs');
  if (typed.trim() === '') return null;
  if (found.length === 0)
    return (
      <p className="mt-s4" role="status">
        {t('enter.foundNone', { typed })}
      </p>
    );
  return (
    <section className="mt-s5" aria-labelledby="found">
      <h2 id="found">{t('found')}</h2>
      <ul className="points">
        {found.map(({ body, status }) => (
          <li key={body.id}>
            <a href={href(locale, `${path}/${body.slug}`)}>{bodyName(body, locale)}</a>{' '}
            <span className="quiet">{wordsFor(locale, 'myClp')(`status.${status}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
