import { type RoundAddress, roundPage } from '@/app/[locale]/admin/round-page';
import { bareName } from '@/components/bodies/body-name';
import { LinkButton } from '@/components/ui/button';
import { DataTable } from '@/components/ui/data-table';
import { PageHeader, Section } from '@/components/ui/section';
import { Deadline, Instant } from '@/components/ui/time';
import { canRemind } from '@/domain/nominations/reminders';
import { NOMINATIONS_COMPLETED } from '@/domain/rounds/rounds';
import { count, list, longDay } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { type QuietBody, type SilentBodies, silentBodies } from '@/queries/nominations/silent-bodies';

export const dynamic = 'force-dynamic';

/**
 * The page of the CLPs not heard from and those that have met but not sent their nominations, by region, with the
 * possible actions.
 */
const page = roundPage<RoundAddress, SilentBodies>({
  page: () => '/silent',
  load: (context, { round }) => silentBodies(context, round),
  title: ({ silent }, { locale }) => wordsFor(locale, 'attention')('silent.title', { n: silent.length }),
  back: (_, { locale }) => ({ path: '/admin', words: wordsFor(locale, 'attention')('pageTitle') }),
  render: ({ round, silent, unsent, party, regions }, { locale, path, mayAct, now }) => {
    const t = wordsFor(locale, 'attention');
    const mayRemind = mayAct && round.state === 'open';
    return (
      <>
        <PageHeader
          over={round.title}
          title={t('silent.title', { n: silent.length })}
          lede={<Lede round={round} now={now} locale={locale} />}
        >
          {mayRemind && silent.length > 0 ? (
            <p>
              <LinkButton kind="act" href={href(locale, `${path}/remind/silent`)}>
                {t('silent.remindSilent')}
              </LinkButton>
            </p>
          ) : null}
          <p>
            <a href={href(locale, `${path}/export`)} download>
              {t('silent.export')}
            </a>{' '}
            <span className="small quiet">{t('silent.exportNote')}</span>
          </p>
        </PageHeader>
        <Section id="unsent" title={t('silent.unsentTitle', { n: unsent.length })} note={t('silent.unsentNote')}>
          {unsent.length === 0 ? (
            <p>{t('silent.none')}</p>
          ) : (
            <div className="stack gap-s4">
              <Unsent bodies={unsent} locale={locale} />
              {mayRemind ? (
                <p>
                  <LinkButton href={href(locale, `${path}/remind/unsent`)}>{t('silent.remindUnsent')}</LinkButton>
                </p>
              ) : null}
            </div>
          )}
        </Section>
        {party.length > 0 ? (
          <Section
            id="party"
            title={wordsFor(locale, 'partyAdmin')('title', { n: party.length })}
            note={wordsFor(locale, 'partyAdmin')('note')}
          >
            <div className="stack gap-s4">
              <p>
                {list(
                  party.map(({ body }) => bareName(body, locale)),
                  locale,
                )}
              </p>
              {mayAct && canRemind('party', round.state) ? (
                <p>
                  <LinkButton href={href(locale, `${path}/remind/party`)}>
                    {wordsFor(locale, 'partyAdmin')('remind')}
                  </LinkButton>
                </p>
              ) : null}
            </div>
          </Section>
        ) : null}
        <Unreachable bodies={[...unsent, ...silent].filter(isUnreachable)} locale={locale} />
        <Section id="regions" title={t('silent.regions')}>
          <Regions regions={regions} silent={silent.length} unsent={unsent.length} locale={locale} />
        </Section>
        <Section id="list" title={t('silent.list')} note={t('silent.listNote')} isWide>
          <div className="regions">
            {regions
              .filter((region) => region.silent.length > 0)
              .map((region) => (
                <div key={region.region}>
                  <h3>
                    {wordsFor(locale, 'shared')(`region.${region.region}`)}{' '}
                    <span className="num">{count(region.silent.length, locale)}</span>
                  </h3>
                  <ul className="rl">
                    {region.silent.map((one) => (
                      <li key={one.body.id}>
                        <a href={href(locale, `/bodies/${one.body.slug}`)}>{bareName(one.body, locale)}</a>{' '}
                        <span className="small quiet">{reachWords(one, locale)}</span>
                      </li>
                    ))}
                  </ul>
                </div>
              ))}
          </div>
        </Section>
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

type LedeProps = { readonly round: SilentBodies['round']; readonly now: Date; readonly locale: Locale };

function Lede({ round, now, locale }: LedeProps) {
  const t = wordsFor(locale, 'attention');
  const { state, title, closesAt, zone } = round;
  if (state === 'open')
    return t.rich('silent.lede', {
      round: title,
      at: () => <Deadline at={closesAt} zone={zone} now={now} locale={locale} />,
    });
  if (NOMINATIONS_COMPLETED.includes(state))
    return t.rich('silent.ledeClosed', {
      round: title,
      at: () => <Instant at={closesAt} zone={zone} locale={locale} />,
    });
  return t('silent.ledeOther', { round: title });
}

/** "no officer", "email address refused", or the number of officers or when they were reminded. */
function reachWords({ officers, refused, remindedOn }: QuietBody, locale: Locale): string {
  const t = wordsFor(locale, 'attention');
  if (officers === 0) return t(refused > 0 ? 'silent.refused' : 'silent.noOfficer');
  return remindedOn === null
    ? t('silent.officersOnRecord', { n: officers })
    : t('silent.remindedOn', { day: longDay(remindedOn, locale) });
}

const isUnreachable = ({ officers, refused }: QuietBody) => officers === 0 && refused > 0;

/** The CLPs whose officers all have an address that the mail server refused. */
function Unreachable({ bodies, locale }: { readonly bodies: readonly QuietBody[]; readonly locale: Locale }) {
  const t = wordsFor(locale, 'attention');
  if (bodies.length === 0) return null;
  return (
    <Section id="unreachable" title={t('silent.unreachable')} note={t('silent.unreachableNote')}>
      <ul className="points">
        {bodies.map(({ body }) => (
          <li key={body.id}>
            <a href={href(locale, `/admin/people/bodies/${body.slug}`)}>
              {t('silent.changeOfficers', { body: bareName(body, locale) })}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Unsent({ bodies, locale }: { readonly bodies: readonly QuietBody[]; readonly locale: Locale }) {
  const t = wordsFor(locale, 'attention');
  const day = (on: string | null) => (on === null ? t('silent.never') : longDay(on, locale));
  return (
    <DataTable
      caption={t('silent.unsentTitle', { n: bodies.length })}
      isCaptionHidden
      columns={[
        { key: 'clp', head: t('silent.clp') },
        { key: 'met', head: t('silent.met') },
        { key: 'reminded', head: t('silent.reminded') },
      ]}
      rows={bodies.map(({ body, metOn, officers, refused, remindedOn }) => ({
        key: body.id,
        cells: [
          <a key="clp" href={href(locale, `/bodies/${body.slug}`)}>
            {bareName(body, locale)}
          </a>,
          day(metOn),
          officers > 0 ? day(remindedOn) : t(refused > 0 ? 'silent.refused' : 'silent.noOfficer'),
        ],
      }))}
    />
  );
}

type RegionsProps = Pick<SilentBodies, 'regions'> & {
  readonly silent: number;
  readonly unsent: number;
  readonly locale: Locale;
};

function Regions({ regions, silent, unsent, locale }: RegionsProps) {
  const t = wordsFor(locale, 'attention');
  return (
    <DataTable
      caption={t('silent.regions')}
      isCaptionHidden
      columns={[
        { key: 'region', head: t('silent.region') },
        { key: 'silent', head: t('silent.count'), isNumber: true },
        { key: 'unsent', head: t('silent.unsentCount'), isNumber: true },
      ]}
      rows={regions.map((one) => ({
        key: one.region,
        cells: [
          wordsFor(locale, 'shared')(`region.${one.region}`),
          count(one.silent.length, locale),
          count(one.unsent.length, locale),
        ],
      }))}
      foot={[t('silent.total'), count(silent, locale), count(unsent, locale)]}
    />
  );
}
