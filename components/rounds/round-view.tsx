import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { RoundOverview } from '@/queries/rounds/round-overview';
import { DataLinks } from '../open-data/data-links';
import { Crumbs } from '../ui/crumbs';
import { PageHeader, Section } from '../ui/section';
import { Source } from '../ui/source-line';
import { ContestsTable } from './contests-table';
import { Exceptions } from './exceptions';
import { Hustings } from './hustings';
import { RoundGrowth } from './round-growth';
import { RoundMap } from './round-map';
import { dayWords, instantParts, leftUntil } from './round-times';
import { RuleOf } from './rule';
import { Timetable } from './timetable';

type RoundViewProps = { readonly overview: RoundOverview; readonly now: Date; readonly locale: Locale };

/** All that a round's page says, in public and in the preview of a draft. */
export function RoundView({ overview, now, locale }: RoundViewProps) {
  const words = wordsFor(locale, 'rounds');
  const { round, contests, moves, entries, hustings, exceptions } = overview;
  return (
    <>
      <Crumbs
        locale={locale}
        trail={[{ href: href(locale, '/rounds'), words: words('list.title') }]}
        here={round.title}
      />
      <PageHeader title={roundHeading(overview, now, locale)} lede={<Lede round={round} locale={locale} />}>
        {round.state === 'declared' && round.kind !== 'archive' ? (
          <p>
            <a href={href(locale, `${round.address}/declaration`)}>{wordsFor(locale, 'declare')('page.read')}</a>
          </p>
        ) : null}
      </PageHeader>
      <Section id="contests" title={words('contests')}>
        <ContestsTable round={round} contests={contests} locale={locale} />
      </Section>
      <RoundGrowth overview={overview} locale={locale} />
      <RoundMap overview={overview} locale={locale} />
      <Section id="timetable" title={words('timetable')}>
        <Timetable round={round} moves={moves} entries={entries} now={now} locale={locale} />
      </Section>
      <Hustings round={round} hustings={hustings} locale={locale} />
      <Section id="rule" title={words('rules')}>
        <div className="stack gap-s6">
          {contests.map(({ contest }) => (
            <div key={contest.slug} className="stack w-full gap-s2">
              <h3>{contest.title}</h3>
              <RuleOf contest={contest} locale={locale} />
            </div>
          ))}
        </div>
      </Section>
      <Exceptions exceptions={exceptions} locale={locale} />
      {round.note || round.source ? (
        <Section id="note" title={words('note')}>
          <div className="stack max-w-text">
            {round.note ? <p>{round.note}</p> : null}
            {round.source ? (
              <p className="small quiet">
                <Source text={round.source} />
              </p>
            ) : null}
          </div>
        </Section>
      ) : null}
      <DataLinks locale={locale} path={round.address} round={round.slug} contest={null} />
    </>
  );
}

/** What is so, as a heading. */
export function roundHeading({ round }: RoundOverview, now: Date, locale: Locale): string {
  const words = wordsFor(locale, 'rounds');
  const { kind, state, zone, opensAt, closesAt, declaredAt } = round;
  if (kind === 'archive') return words('title.archive', { round: round.title });
  if (state === 'open') return words('title.open', { left: leftUntil(closesAt, now, zone, locale) });
  if (state === 'announced') return words('title.announced', { left: leftUntil(opensAt, now, zone, locale) });
  if (state === 'cancelled') return words('title.cancelled');
  if (state === 'declared' && declaredAt) return words('title.declared', { day: dayWords(declaredAt, zone, locale) });
  return words('title.closed');
}

function Lede({ round, locale }: { readonly round: RoundOverview['round']; readonly locale: Locale }) {
  const words = wordsFor(locale, 'rounds');
  const { kind, state, title, zone, opensAt, closesAt } = round;
  if (kind === 'archive') return wordsFor(locale, 'shared')('archive');
  if (state === 'cancelled') {
    const said = words('lede.cancelled', { round: title });
    return round.cancelReason ? `${said} ${words('lede.cancelReason', { reason: round.cancelReason })}` : said;
  }
  if (state === 'announced')
    return words.rich('lede.announced', { round: title, ...instantParts(opensAt, zone, locale) });
  const parts = { round: title, ...instantParts(closesAt, zone, locale) };
  if (state === 'open') return words.rich('lede.open', parts);
  return words.rich(state === 'declared' ? 'lede.declared' : 'lede.closed', parts);
}
