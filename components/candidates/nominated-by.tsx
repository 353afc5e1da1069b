import { count, dayOf, shortDay } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { CandidacyPage, NominatorShown } from '@/queries/candidates/candidacy';
import { bareName, bodyName } from '../bodies/body-name';
import { bodiesIn } from '../contests/contest-words';
import { Section } from '../ui/section';
import { Source } from '../ui/source-line';

type ByProps = { readonly page: CandidacyPage; readonly locale: Locale };

/** Who nominated, by nation and region, each with its day and its receipt or source. */
export function NominatedBy({ page, locale }: ByProps) {
  const { round, contest, row, nominators } = page;
  const words = wordsFor(locale, 'candidacy');
  const title = words(round.kind === 'archive' ? 'nominated.titleArchive' : 'nominated.title', {
    n: row.count,
    bodies: bodiesIn(contest, row.count, locale),
  });
  return (
    <Section id="nominated" title={title} note={note(page, locale)} isWide>
      {nominators.length === 0 ? (
        <p className="quiet">
          {words(round.kind === 'archive' ? 'nominated.noneArchive' : 'nominated.none', { name: row.name })}
        </p>
      ) : (
        <div className="regions">
          {nominators.map(({ region, bodies }) => (
            <div key={region}>
              <h3>
                {wordsFor(locale, 'shared')(`region.${region}`)}{' '}
                <span className="num">{count(bodies.length, locale)}</span>
              </h3>
              <ul className="rl">
                {bodies.map((nominator) => (
                  <OneBody key={nominator.body.id} nominator={nominator} zone={round.zone} locale={locale} />
                ))}
              </ul>
            </div>
          ))}
        </div>
      )}
    </Section>
  );
}

/** Who sent or reported the nominations, and how many bodies have not been heard from. */
function note({ round, contest, byProvenance, bodies }: CandidacyPage, locale: Locale): string {
  const words = wordsFor(locale, 'candidacy');
  const { officer, admin, reported } = byProvenance;
  const isArchive = round.kind === 'archive';
  const isAll = (n: number) => (n === officer + admin ? 'yes' : 'no');
  return [
    officer > 0 ? words('nominated.officer', { n: officer, isAll: isAll(officer) }) : null,
    admin > 0 ? words('nominated.admin', { n: admin, isAll: isAll(admin) }) : null,
    reported > 0 ? words(isArchive ? 'nominated.reported' : 'nominated.reportedOnly', { n: reported }) : null,
    bodies.all > 0 && !isArchive
      ? words('nominated.notHeard', {
          notHeard: count(bodies.notHeardFrom, locale),
          all: count(bodies.all, locale),
          bodies: bodiesIn(contest, bodies.all, locale),
        })
      : null,
  ]
    .filter((each) => each !== null)
    .join(' ');
}

type OneProps = { readonly nominator: NominatorShown; readonly zone: string; readonly locale: Locale };

function OneBody({ nominator, zone, locale }: OneProps) {
  const words = wordsFor(locale, 'candidacy');
  const { body, at, meetingOn, provenance, counts, code, source } = nominator;
  const on = at ? dayOf(at, zone) : meetingOn;
  const day = on ? <time dateTime={on}>{shortDay(on, locale)}</time> : <span />;
  return (
    <li>
      <a href={href(locale, `/bodies/${body.slug}`)}>{bareName(body, locale)}</a>
      {code ? (
        <a href={href(locale, `/receipts/${code}`)}>
          <span className="vh">{words('nominated.receipt', { body: bodyName(body, locale) })} </span>
          {day}
        </a>
      ) : (
        day
      )}
      {provenance === 'admin' ? <small>{words('nominated.admin1')}</small> : null}
      {provenance === 'reported' ? (
        <small>
          {counts ? wordsFor(locale, 'shared')('provenance.reported') : words('nominated.notCounted')}
          {source ? (
            <>
              {': '}
              <Source text={source} />
            </>
          ) : null}
        </small>
      ) : null}
    </li>
  );
}
