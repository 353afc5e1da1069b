import { clockTime } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { Husting } from '@/queries/candidates/hustings';
import type { RoundHead } from '@/queries/rounds/public-rounds';
import type { LinkBase } from '../rounds/round-links';
import { SummaryList, type SummaryRow } from '../ui/lists';
import { Mark } from '../ui/marks';
import { Section } from '../ui/section';
import { Deadline } from '../ui/time';

type HustingsProps = {
  readonly round: RoundHead;
  readonly hustings: readonly Husting[];
  readonly links: LinkBase;
  readonly locale: Locale;
};

/** The hustings events of a round: when, where, how to join. A cancelled event is crossed out, with the reason. */
export function Hustings({ round, hustings, links, locale }: HustingsProps) {
  const words = wordsFor(locale, 'hustings');
  if (hustings.length === 0) return null;
  return (
    <Section id="hustings" title={words('title')} note={words('note')}>
      <div className="stack gap-s6">
        {hustings.map((husting) => (
          <div key={husting.id} className="stack w-full gap-s2">
            <h3>
              {husting.cancelledAt ? (
                <>
                  <s>{husting.title}</s> <Mark shape="out">{words('cancelled')}</Mark>
                </>
              ) : (
                husting.title
              )}
            </h3>
            <SummaryList rows={rowsOf(husting, round.zone, links, locale)} />
          </div>
        ))}
        {links.isPreview ? null : (
          <p>
            <a href={href(locale, `${links.round}/calendar.ics`)}>{words('calendar')}</a>
          </p>
        )}
      </div>
    </Section>
  );
}

function rowsOf(husting: Husting, zone: string, links: LinkBase, locale: Locale): SummaryRow[] {
  const words = wordsFor(locale, 'hustings');
  const { contest, mode, place, joinAddress, note, cancelledAt, cancelReason } = husting;
  const forWhom = contest ? (
    <a href={href(locale, links.contest(contest.slug))}>{contest.title}</a>
  ) : (
    words('everyContest')
  );
  const when = <When husting={husting} zone={zone} locale={locale} />;
  const row = (term: string, detail: SummaryRow['detail']): SummaryRow[] => (detail ? [{ term, detail }] : []);
  if (cancelledAt)
    return [
      { term: words('when'), detail: <s>{when}</s> },
      ...row(words('why'), cancelReason),
      { term: words('contest'), detail: forWhom },
    ];
  return [
    { term: words('when'), detail: when },
    { term: words('where'), detail: place ? words('modeAt', { mode, place }) : words(`mode.${mode}`) },
    ...row(words('join'), joinAddress && <Join address={joinAddress} locale={locale} />),
    { term: words('contest'), detail: forWhom },
    ...row(words('more'), note && <span className="whitespace-pre-line">{note}</span>),
  ];
}

type WhenProps = { readonly husting: Husting; readonly zone: string; readonly locale: Locale };

/** "7pm, Tuesday 1 December 2026 (UK time), until 8:30pm" */
export function When({ husting: { startsAt, endsAt }, zone, locale }: WhenProps) {
  return (
    <>
      <Deadline at={startsAt} zone={zone} locale={locale} />
      {endsAt ? ', ' : null}
      {endsAt
        ? wordsFor(locale, 'hustings').rich('until', {
            clock: clockTime(endsAt, zone, locale),
            at: (chunks) => <time dateTime={endsAt.toISOString()}>{chunks}</time>,
          })
        : null}
    </>
  );
}

/** The address as a link that names its host, so that people know where it leads. */
function Join({ address, locale }: { readonly address: string; readonly locale: Locale }) {
  return (
    <a href={address} rel="nofollow">
      {wordsFor(locale, 'hustings')('joinAt', { host: new URL(address).hostname.replace(/^www\./, '') })}
    </a>
  );
}
