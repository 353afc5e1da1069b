import { redirect } from 'next/navigation';
import { bodyName } from '@/components/bodies/body-name';
import { OutsideContests } from '@/components/bodies/outside-contests';
import { OfficeContestCard } from '@/components/nominations/office-contest-card';
import { PartyNote } from '@/components/nominations/party-note';
import { NoRoleView } from '@/components/people/member-home';
import { Empty } from '@/components/ui/callout';
import { PageHeader, Section } from '@/components/ui/section';
import type { OfficeTask } from '@/domain/nominations/office-tasks';
import { atStart, numberWord } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { ownApplications } from '@/queries/candidates/own-applications';
import { type OfficeHome, officeHome } from '@/queries/nominations/office-home';
import { type PartyDuties, type PartyDuty, partyDuties } from '@/queries/nominations/sent-to-party';
import { askIn } from '../ask';
import { ownPage } from '../own-page';

export const dynamic = 'force-dynamic';

/** An officer's home page: the tasks for their CLPs, the most pressing first, with the links to do each. */
const page = ownPage({
  side: 'office',
  load: async (context) => ({
    home: await officeHome(context),
    duties: await partyDuties(context),
    actor: context.actor,
    applications: await ownApplications(context),
  }),
  path: () => '/office',
  title: ({ home }, locale) =>
    home.bodies.length === 0 ? wordsFor(locale, 'members')('noRole.title') : wordsFor(locale, 'office')('home.title'),
  isPractice: ({ home: { contests } }) =>
    contests.length > 0 && contests.every(({ round }) => round.kind === 'practice'),
  view: ({ home, duties, actor, applications }, { locale }, now) => {
    // A person without an office is sent to the pages for their own role.
    if (home.bodies.length === 0 && (actor.admin !== null || actor.roundRoles)) redirect(href(locale, '/admin'));
    if (home.bodies.length === 0 && actor.candidacies.length > 0) redirect(href(locale, '/candidate'));
    if (home.bodies.length === 0 && actor.memberOf.length > 0) redirect(href(locale, '/members'));
    if (home.bodies.length === 0 && applications.length > 0) redirect(href(locale, '/candidate'));
    return home.bodies.length === 0 ? (
      <NoRoleView locale={locale} ask={askIn(locale)} />
    ) : (
      <Tasks home={home} duties={duties} now={now} locale={locale} />
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

type TasksProps = {
  readonly home: OfficeHome;
  readonly duties: PartyDuties;
  readonly now: Date;
  readonly locale: Locale;
};

/** What the body must also do about a contest for the Party; null where nominations go to it directly. */
function partyOf({ body, round, contest }: OfficeHome['contests'][number], duties: PartyDuties): PartyDuty | null {
  if (!duties.isSeparate) return null;
  const sent = duties.said.get(`${body.slug}/${round.slug}/${contest.slug}`) ?? null;
  return { deadline: duties.deadlines.get(round.slug) ?? null, sent };
}

/** The groups of contests on the page, in their order. The contests that are due come first. */
const GROUPS = [
  { id: 'due', tasks: ['send', 'confirm'] },
  { id: 'sentSection', tasks: ['sent'] },
  { id: 'waiting', tasks: ['wait'] },
  { id: 'over', tasks: ['over'] },
  { id: 'barredSection', tasks: ['barred'] },
] as const satisfies readonly { readonly id: string; readonly tasks: readonly OfficeTask[] }[];

function Tasks({ home: { bodies, contests, outside }, duties, now, locale }: TasksProps) {
  const t = wordsFor(locale, 'office');
  const [due = 0, confirm = 0] = (['send', 'confirm'] as const).map(
    (each) => contests.filter(({ task }) => task === each).length,
  );
  const confirmWords = numberWord(confirm, locale);
  const heading =
    due === 0 && confirm > 0
      ? t('home.headingConfirm', { n: confirm, words: confirmWords })
      : t('home.heading', { due, words: numberWord(due, locale), confirm, confirmWords });
  return (
    <>
      <PageHeader title={atStart(heading, locale)}>
        {bodies.map(({ body, offices }) => (
          <p key={body.id}>
            <a href={href(locale, `/bodies/${body.slug}`)}>{bodyName(body, locale)}</a>.{' '}
            {offices.map((office) => t(`home.officeHeld.${office}`)).join(' ')}{' '}
            {offices.length > 0 ? (
              <a href={href(locale, `/office/${body.slug}/officers`)}>
                {wordsFor(locale, 'bodyOfficers')('link', { body: bodyName(body, locale) })}
              </a>
            ) : (
              wordsFor(locale, 'bodyOfficers')('delegate.held')
            )}
          </p>
        ))}
      </PageHeader>
      {duties.isSeparate ? <PartyNote deadline={null} zone="Europe/London" now={now} locale={locale} /> : null}
      {contests.length === 0 && outside.length === 0 ? (
        <Empty>
          <p>{t('home.nothing')}</p>
        </Empty>
      ) : null}
      {GROUPS.map(({ id, tasks }) => {
        const here = contests.filter(({ task }) => tasks.some((each) => each === task));
        return here.length === 0 ? null : (
          <Section key={id} id={id} title={t(`home.${id}`)}>
            <div className="stack gap-s5">
              {here.map((contest) => (
                <OfficeContestCard
                  key={`${contest.body.slug} ${contest.round.slug} ${contest.contest.slug}`}
                  due={contest}
                  party={partyOf(contest, duties)}
                  now={now}
                  locale={locale}
                  hasSeveralBodies={bodies.length > 1}
                  isFirst={contest === contests[0]}
                />
              ))}
            </div>
          </Section>
        );
      })}
      <OutsideContests outside={outside} locale={locale} ask={askIn(locale)} />
      <Packs contests={contests} locale={locale} />
    </>
  );
}

/** The agenda packs of the rounds that are not over, one for each body and round. */
function Packs({ contests, locale }: { readonly contests: OfficeHome['contests']; readonly locale: Locale }) {
  const t = wordsFor(locale, 'pack');
  const open = contests.filter(
    ({ task }) => task === 'send' || task === 'confirm' || task === 'sent' || task === 'wait',
  );
  const packs = [...Map.groupBy(open, ({ body, round }) => `${body.slug}/${round.slug}`)];
  if (packs.length === 0) return null;
  return (
    <Section id="packs" title={t('packs')}>
      <ul className="stack gap-s2">
        {packs.map(([at, [first]]) =>
          first ? (
            <li key={at}>
              <a href={href(locale, `/office/${at}/pack`)}>
                {t('linkOf', { body: bodyName(first.body, locale), round: first.round.title })}
              </a>
            </li>
          ) : null,
        )}
      </ul>
    </Section>
  );
}
