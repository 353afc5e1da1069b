import { env } from '@/lib/env';
import { LICENCE, ONS_LICENCE, publisherName } from '@/lib/open-data/licence';
import { FEWEST_ROWS, FILTERS, MOST_ROWS } from '@/lib/open-data/question';
import { type FieldName, ROWS, type RowOf, TABLE_NAMES } from '@/lib/open-data/rows';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { publicLinks } from '../rounds/round-links';
import { DataTable } from '../ui/data-table';
import { PageHeader, Section } from '../ui/section';

type OpenDataViewProps = {
  readonly operatorName: string | null;
  readonly rounds: readonly RowOf<'rounds'>[];
  /** The round used in examples, and its contests in order. */
  readonly shown: RowOf<'rounds'> | null;
  readonly contests: readonly RowOf<'contests'>[];
  readonly locale: Locale;
};

/** The page of open data: files, feeds, calendars, and a table to embed. */
export function OpenDataView({ operatorName, rounds, shown, contests, locale }: OpenDataViewProps) {
  const words = wordsFor(locale, 'openData');
  const [first] = contests;
  return (
    <>
      <PageHeader title={words('title')} lede={words('lede')} />
      <Files locale={locale} />
      <Examples locale={locale} round={shown?.id ?? null} contest={first?.contest ?? null} />
      <Fields locale={locale} />
      <Terms operatorName={operatorName} locale={locale} />
      <Feeds locale={locale} rounds={rounds} />
      <Embedding locale={locale} round={shown} contests={contests} />
    </>
  );
}

/** The licence, and which parts are stable. */
function Terms({ operatorName, locale }: Pick<OpenDataViewProps, 'operatorName' | 'locale'>) {
  const words = wordsFor(locale, 'openData');
  return (
    <>
      <Section id="licence" title={words('licence.title')}>
        <div className="stack max-w-text">
          <p>
            {words.rich('licence.ours', {
              link: (chunks) => (
                <a href={LICENCE.address} rel="license">
                  {chunks}
                </a>
              ),
            })}
          </p>
          <p>{words.rich('licence.ons', { link: (chunks) => <a href={ONS_LICENCE}>{chunks}</a> })}</p>
          <p>{words('licence.others')}</p>
          <p>{words('licence.credit', { operator: publisherName(operatorName), address: env.siteUrl() })}</p>
        </div>
      </Section>
      <Section id="promise" title={words('promise.title')}>
        <div className="stack max-w-text">
          <p>{words('promise.version')}</p>
          <p>{words('promise.ids')}</p>
          <p>{words('promise.fresh')}</p>
          <p>{words('promise.privateParts')}</p>
        </div>
      </Section>
    </>
  );
}

/** Every list with its two files and its filters. */
function Files({ locale }: { readonly locale: Locale }) {
  const words = wordsFor(locale, 'openData');
  return (
    <Section
      id="files"
      title={words('tables.title')}
      note={words('tables.lede', { fewest: FEWEST_ROWS, most: MOST_ROWS })}
      isWide
    >
      <div className="files-list">
        <DataTable
          caption={words('tables.caption')}
          isCaptionHidden
          columns={[
            { key: 'list', head: words('tables.list') },
            { key: 'what', head: words('tables.what') },
          ]}
          rows={TABLE_NAMES.map((table) => ({
            key: table,
            cells: [
              <span key="list" className="grid justify-items-start gap-s1">
                {words(`table.${table}`)}
                <span className="flex flex-wrap gap-s3 font-normal">
                  {(['json', 'csv'] as const).map((format) => (
                    <a
                      key={format}
                      href={`/data/v1/${table}.${format}`}
                      aria-label={words('tables.of', {
                        list: words(`table.${table}`),
                        format: words(`tables.${format}`),
                      })}
                    >
                      {words(`tables.${format}`)}
                    </a>
                  ))}
                </span>
              </span>,
              <span key="what">
                {words(`row.${table}`)}
                <small className="quiet block">
                  {words('tables.filters')}: <code>{Object.keys(FILTERS[table]).join(', ')}</code>
                </small>
              </span>,
            ],
          }))}
        />
      </div>
    </Section>
  );
}

type ExamplesProps = { readonly locale: Locale; readonly round: string | null; readonly contest: string | null };

/** Commands that work when pasted, with this site's address and an existing round and contest. */
function Examples({ locale, round, contest }: ExamplesProps) {
  const words = wordsFor(locale, 'openData');
  const files = `${env.siteUrl()}/data/v1`;
  const standings = `${files}/standings.json${round && contest ? `?round=${round}&contest=${contest}` : ''}`;
  const region = `${files}/nominations.json?${round ? `round=${round}&` : ''}region=Wales`;
  const lines = [
    [words('use.whole'), `curl -s "${files}/nominations.csv" -o nominations.csv`],
    [words('use.standings'), `curl -s "${standings}"`],
    [words('use.region'), `curl -s "${region}"`],
    [words('use.changed'), `curl -s "${standings}" -o standings.json --etag-compare etag.txt --etag-save etag.txt`],
  ] as const;
  return (
    <Section id="examples" title={words('use.title')} note={words('use.lede')} isWide>
      <div className="stack">
        {lines.map(([what, line]) => (
          <div key={line} className="stack w-full gap-s2">
            <p>{what}</p>
            <pre className="paste">{line}</pre>
          </div>
        ))}
        <p className="max-w-text">{words('use.next')}</p>
        <p className="max-w-text">{words('use.errors')}</p>
        <p className="max-w-text">
          {words.rich('use.openapi', { link: (chunks) => <a href="/data/v1/openapi.json">{chunks}</a> })}
        </p>
      </div>
    </Section>
  );
}

/** The fields of every list, from the schemas with which the files are written. */
function Fields({ locale }: { readonly locale: Locale }) {
  const words = wordsFor(locale, 'openData');
  return (
    <Section id="fields" title={words('fields.title')} note={words('fields.lede')} isWide>
      <div className="files-list stack">
        {TABLE_NAMES.map((table) => (
          <details key={table} className="w-full">
            <summary>{words('fields.caption', { list: words(`table.${table}`) })}</summary>
            <DataTable
              caption={words('fields.caption', { list: words(`table.${table}`) })}
              isCaptionHidden
              columns={[
                { key: 'name', head: words('fields.name') },
                { key: 'meaning', head: words('fields.meaning') },
              ]}
              rows={(Object.keys(ROWS[table].shape) as FieldName[]).map((field) => ({
                key: field,
                cells: [<code key="name">{field}</code>, words(`field.${field}`)],
              }))}
            />
          </details>
        ))}
      </div>
    </Section>
  );
}

type FeedsProps = { readonly locale: Locale; readonly rounds: readonly RowOf<'rounds'>[] };

/** The addresses of the feed and calendar of each round, and of a CLP. */
function Feeds({ locale, rounds }: FeedsProps) {
  const words = wordsFor(locale, 'openData');
  const link = (round: RowOf<'rounds'>, file: string, what: string) => (
    <a
      key={file}
      href={href(locale, `${publicLinks(round.id).round}/${file}`)}
      aria-label={words('feeds.of', { what, round: round.title })}
    >
      {what}
    </a>
  );
  return (
    <Section id="feeds" title={words('feeds.title')} isWide>
      <div className="stack">
        <p className="max-w-text">{words('feeds.feeds')}</p>
        <p className="max-w-text">{words('feeds.calendars')}</p>
        {rounds.length > 0 ? (
          <DataTable
            caption={words('feeds.caption')}
            isCaptionHidden
            columns={[
              { key: 'round', head: words('feeds.round') },
              { key: 'feed', head: words('feeds.feed') },
              { key: 'calendar', head: words('feeds.calendar') },
            ]}
            rows={rounds.map((round) => ({
              key: round.id,
              cells: [
                round.title,
                link(round, 'feed.xml', words('feeds.feed')),
                link(round, 'calendar.ics', words('feeds.calendar')),
              ],
            }))}
          />
        ) : null}
        <p className="max-w-text">{words('feeds.body')}</p>
        <pre className="paste">{`${env.siteUrl()}${href(locale, '/bodies/colne-valley/calendar.ics')}`}</pre>
      </div>
    </Section>
  );
}

type EmbeddingProps = {
  readonly locale: Locale;
  readonly round: RowOf<'rounds'> | null;
  readonly contests: readonly RowOf<'contests'>[];
};

/** Lines to paste into another page, one for each contest. */
function Embedding({ locale, round, contests }: EmbeddingProps) {
  const words = wordsFor(locale, 'openData');
  return (
    <Section id="embed" title={words('embed.title')} isWide>
      <div className="stack">
        <p className="max-w-text">{words('embed.lede')}</p>
        {round && contests.length > 0 ? (
          contests.map((contest) => (
            <div key={contest.id} className="stack w-full gap-s2">
              <h3>{contest.title}</h3>
              <pre className="paste">{frameOf(contest, words('embed.frameTitle', titles(contest, round)), locale)}</pre>
            </div>
          ))
        ) : (
          <p>{words('embed.none')}</p>
        )}
      </div>
    </Section>
  );
}

const titles = ({ title }: RowOf<'contests'>, round: RowOf<'rounds'>) => ({ contest: title, round: round.title });

/** Other sites put the title between quotation marks, so it must not contain any. */
const inMarkup = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

function frameOf({ id }: RowOf<'contests'>, title: string, locale: Locale): string {
  const address = `${env.siteUrl()}${href(locale, `/embed/rounds/${id}`)}`;
  return `<iframe src="${address}" title="${inMarkup(title)}" width="100%" height="640" loading="lazy"></iframe>`;
}
