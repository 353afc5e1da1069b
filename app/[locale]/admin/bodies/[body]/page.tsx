import { adminPage } from '@/app/[locale]/admin/admin-page';
import { bareName, bodyName } from '@/components/bodies/body-name';
import { SummaryList } from '@/components/ui/lists';
import { PageHeader, Section } from '@/components/ui/section';
import { addDays } from '@/domain/base/days';
import { KINDS, placeGroupOf, sizeOn } from '@/domain/bodies/kinds';
import { longDay } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { type AdminBody, adminBody } from '@/queries/bodies/admin-bodies';
import { BODY_ACTS } from '../act-fields';
import { History } from '../history';
import { RosterTasks } from '../roster-tasks';

export const dynamic = 'force-dynamic';

/** The page of one body for an admin: its facts, what can be done with it, and its history. */
const page = adminPage({
  path: ({ body }: { locale: Locale; body: string }) => `/admin/bodies/${body}`,
  part: 'bodies',
  load: (context, { body }) => adminBody(context, body),
  title: ({ body }, { locale }) => bodyName(body, locale),
  back: (_, { locale }) => ({ path: '/admin/bodies', words: wordsFor(locale, 'bodiesAdmin')('title') }),
  render: (found, { locale, mayAct }) => {
    const t = wordsFor(locale, 'bodiesAdmin');
    const { body, history } = found;
    return (
      <>
        <PageHeader over={wordsFor(locale, 'kinds')(`one.${body.kind}`)} title={bodyName(body, locale)} />
        <Section id="facts" title={t('body.facts')}>
          <SummaryList rows={factsOf(found, locale)} />
        </Section>
        <RosterTasks body={body} tasks={found.rounds} mayAct={mayAct} locale={locale} />
        {mayAct && body.endsOn === null ? (
          <Section id="acts" title={t('body.acts')}>
            <ul className="stack gap-s2">
              {BODY_ACTS.filter((act) => act !== 'size' || KINDS[body.kind].counts !== null).map((act) => (
                <li key={act}>
                  <a href={href(locale, `/admin/bodies/${body.slug}/${act}`)}>{t(`acts.${act}`)}</a>
                </li>
              ))}
            </ul>
          </Section>
        ) : null}
        <Section id="history" title={t('body.history')} note={t('body.historyNote')}>
          <History body={body} history={history} mayAct={mayAct} locale={locale} />
        </Section>
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

function factsOf({ body, officers, today }: AdminBody, locale: Locale) {
  const t = wordsFor(locale, 'bodiesAdmin');
  const { counts } = KINDS[body.kind];
  const size = sizeOn(body.sizes, today);
  const sizeWords =
    size === null ? t('body.unknown') : counts && wordsFor(locale, 'kinds')(`size.${counts}`, { n: size });
  return [
    { term: t('form.name'), detail: <span className="wrap-anywhere">{bareName(body, locale)}</span> },
    { term: t('body.nameCy'), detail: body.nameCy ?? t('body.none') },
    { term: t('body.aliases'), detail: body.aliases.length > 0 ? body.aliases.join(' · ') : t('body.none') },
    { term: t('state'), detail: stateOf(body, today, locale) },
    { term: t('body.place'), detail: placeOf(body, locale) },
    { term: t('body.set'), detail: body.set ?? t('body.noSet') },
    ...(counts ? [{ term: t('body.size'), detail: sizeWords ?? '' }] : []),
    // A body without a code of its own has its address there.
    ...(body.code === body.slug
      ? []
      : [{ term: t('body.code'), detail: <span className="wrap-anywhere">{body.code}</span> }]),
    {
      term: t('body.officers'),
      detail: <a href={href(locale, `/admin/people/bodies/${body.slug}`)}>{t('body.officersNow', { n: officers })}</a>,
    },
    {
      term: t('body.public'),
      detail: (
        <a className="wrap-anywhere" href={href(locale, `/bodies/${body.slug}`)}>
          {`/bodies/${body.slug}`}
        </a>
      ),
    },
  ];
}

/** The nation and region, once if they are the same. An affiliate belongs to none. */
function placeOf(body: AdminBody['body'], locale: Locale): string {
  const region = wordsFor(locale, 'shared')(`region.${placeGroupOf(body)}`);
  return body.nation === 'England' && KINDS[body.kind].hasPlace ? `${body.nation}, ${region}` : region;
}

function stateOf({ startsOn, endsOn }: AdminBody['body'], today: string, locale: Locale): string {
  const t = wordsFor(locale, 'bodiesAdmin');
  if (startsOn !== null && endsOn !== null && endsOn <= startsOn) return t('body.never');
  if (endsOn !== null) return t('body.closes', { day: longDay(addDays(endsOn, -1), locale) });
  if (startsOn === null) return t('body.open');
  return t(startsOn > today ? 'body.begins' : 'body.since', { day: longDay(startsOn, locale) });
}
