import { REDACTED } from '@/domain/log/free-text';
import { differenceWords } from '@/messages/describe-difference';
import { href } from '@/messages/href';
import { reasonWords } from '@/messages/reason-words';
import { type Locale, wordsFor } from '@/messages/translate';
import type { HistoryItem, RuleHistory } from '@/queries/rounds/rule-history';
import { entryText } from '../log/entry';
import { PageHeader, Section } from '../ui/section';
import { Instant } from '../ui/time';
import { type LinkBase, RoundCrumbs } from './round-links';

/** How many entries the page of the round shows. */
const SHOWN = 5;

type HistoryProps = { readonly history: RuleHistory; readonly locale: Locale };

/** The latest changes to the rules of a round, on its page. A past round without changes has no such section. */
export function RuleHistorySection({ history, links, locale }: HistoryProps & { readonly links: LinkBase }) {
  const t = wordsFor(locale, 'ruleHistory');
  const { round, items } = history;
  const isUnchanged = items.length <= 1;
  if (links.isPreview || items.length === 0 || (round.kind === 'archive' && isUnchanged)) return null;
  return (
    <Section id="history" title={t('title')} note={t('note')}>
      <div className="stack max-w-text">
        {isUnchanged ? <p>{t('none')}</p> : null}
        <Timeline history={{ ...history, items: items.slice(0, SHOWN) }} locale={locale} />
        <p>
          <a href={href(locale, `${links.round}/history`)}>{t('all', { n: items.length })}</a>
        </p>
      </div>
    </Section>
  );
}

/** The page with the whole history of a round's rules. */
export function RuleHistoryView({ history, links, locale }: HistoryProps & { readonly links: LinkBase }) {
  const t = wordsFor(locale, 'ruleHistory');
  const { round } = history;
  return (
    <>
      <RoundCrumbs locale={locale} links={links} round={round} here={t('title')} />
      <PageHeader title={t('pageTitle', { round: round.title })} lede={t('lede', { round: round.title })} />
      <div className="max-w-text">
        <Timeline history={history} locale={locale} />
      </div>
    </>
  );
}

function Timeline({ history: { round, items, names }, locale }: HistoryProps) {
  return (
    <ol className="timeline">
      {items.map((item) => (
        <li key={item.seq} className="done">
          <Instant at={item.at} zone={round.zone} locale={locale} />
          {item.differences.length === 0 ? (
            <p>{entryText({ entry: item.entry, at: item.at, names, locale }).text}</p>
          ) : (
            <Changes item={item} zone={round.zone} locale={locale} />
          )}
        </li>
      ))}
    </ol>
  );
}

type ChangesProps = { readonly item: HistoryItem; readonly zone: string; readonly locale: Locale };

/** What an entry changed, its reason, and how many admins agreed. */
function Changes({ item: { differences, cause, reason: typed, agreed }, zone, locale }: ChangesProps) {
  const t = wordsFor(locale, 'ruleHistory');
  const reason = reasonWords({ cause, reason: typed === REDACTED ? t('value.redacted') : typed }, locale);
  const said = [...(reason ? [t('reason', { reason })] : []), ...(agreed ? [t(`agreed.${agreed}`)] : [])];
  return (
    <>
      {differences.map((difference) => {
        const { what, was, now } = differenceWords(difference, zone, locale);
        const text =
          was !== null && now !== null
            ? t('change', { what, was, now })
            : now !== null
              ? t('dateAdded', { name: what, at: now })
              : was !== null
                ? t('dateRemoved', { name: what, at: was })
                : what;
        return <p key={what}>{text}</p>;
      })}
      {said.map((sentence) => (
        <p key={sentence} className="small quiet">
          {sentence}
        </p>
      ))}
    </>
  );
}
