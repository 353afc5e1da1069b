import { redirect } from 'next/navigation';
import { bodyName } from '@/components/bodies/body-name';
import { OfficeContestCard } from '@/components/nominations/office-contest-card';
import { Empty } from '@/components/ui/callout';
import { PageHeader, Section } from '@/components/ui/section';
import { MAY_STILL_SEND } from '@/domain/nominations/body-status';
import { ACCEPTS_NOMINATIONS } from '@/domain/rounds/rounds';
import { atStart, numberWord } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { type OfficeContest, officeHome } from '@/queries/nominations/office-home';
import { ownPage } from '../own-page';

export const dynamic = 'force-dynamic';

/** An officer's home page: the tasks for their CLPs, with one button for each. */
const page = ownPage({
  side: 'office',
  load: async (context) => ({ bodies: await officeHome(context), actor: context.actor }),
  path: () => '/office',
  title: (_, locale) => wordsFor(locale, 'office')('home.title'),
  isPractice: ({ bodies }) => {
    const contests = bodies.flatMap((body) => body.contests);
    return contests.length > 0 && contests.every(({ round }) => round.kind === 'practice');
  },
  view: ({ bodies, actor }, { locale }, now) => {
    // A person without an office is sent to the pages for their own role.
    if (bodies.length === 0 && actor.admin !== null) redirect(href(locale, '/admin'));
    if (bodies.length === 0 && actor.candidacies.length > 0) redirect(href(locale, '/candidate'));
    return bodies.length === 0 ? <NoOffice locale={locale} /> : <Due bodies={bodies} now={now} locale={locale} />;
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

function NoOffice({ locale }: { readonly locale: Locale }) {
  const t = wordsFor(locale, 'office');
  return (
    <>
      <PageHeader title={t('home.noOffice')} />
      <p className="mb-s4 max-w-text">{t('home.noOfficeText')}</p>
      <p>
        <a href={href(locale, '/bodies')}>{t('home.findBody')}</a>
      </p>
    </>
  );
}

type DueProps = {
  readonly bodies: Awaited<ReturnType<typeof officeHome>>;
  readonly now: Date;
  readonly locale: Locale;
};

const isDue = ({ state, status }: OfficeContest) =>
  ACCEPTS_NOMINATIONS.includes(state) && MAY_STILL_SEND.includes(status);

function Due({ bodies, now, locale }: DueProps) {
  const t = wordsFor(locale, 'office');
  const due = bodies.flatMap(({ contests }) => contests).filter(isDue).length;
  return (
    <>
      <PageHeader title={atStart(t('home.heading', { due, words: numberWord(due, locale) }), locale)} />
      {bodies.map(({ body, offices, contests: here }) => (
        <Section
          key={body.id}
          id={body.slug}
          title={<a href={href(locale, `/bodies/${body.slug}`)}>{bodyName(body, locale)}</a>}
          note={offices.map((office) => t(`home.officeHeld.${office}`)).join(' ')}
        >
          <div className="stack gap-s5">
            {here.length === 0 ? (
              <Empty>
                <p>{t('home.nothing')}</p>
              </Empty>
            ) : (
              here.map((contest) => (
                <OfficeContestCard
                  key={`${contest.round.slug} ${contest.contest.slug}`}
                  body={{ slug: body.slug, name: bodyName(body, locale) }}
                  due={contest}
                  now={now}
                  locale={locale}
                />
              ))
            )}
          </div>
        </Section>
      ))}
    </>
  );
}
