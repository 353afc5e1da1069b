import type { ReactNode } from 'react';
import { addDays } from '@/domain/base/days';
import { dayOf, list, longDay } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { BodyPast } from '@/queries/bodies/body-acts';
import type { BodyPage } from '@/queries/bodies/body-page';
import { DataTable } from '../ui/data-table';
import { Section } from '../ui/section';
import { HistoryTable } from './body-history';
import { bodyName } from './body-name';

type PastProps = { readonly page: BodyPage; readonly locale: Locale };

/** When the body closes or closed, or begins, and which body followed it. Nothing for a body that is simply open. */
export function EndNotice({ page, now, locale }: PastProps & { readonly now: Date }) {
  const words = wordsFor(locale, 'bodyPast');
  const { body, past } = page;
  const today = dayOf(now, 'Europe/London');
  const name = bodyName(body, locale);
  const { startsOn, endsOn } = body;
  if (startsOn !== null && endsOn !== null && endsOn <= startsOn)
    return <p className="quiet">{words('never', { body: name })}</p>;
  if (endsOn === null)
    return startsOn !== null && startsOn > today ? (
      <p className="quiet">{words('begins', { body: name, day: longDay(startsOn, locale) })}</p>
    ) : null;
  const day = longDay(addDays(endsOn, -1), locale);
  const act = past.find(
    (one) => !one.undoneAt && ((one.kind === 'merged' && one.body.id !== body.id) || one.kind === 'split'),
  );
  return (
    <p className="quiet">
      {words(endsOn > today ? 'ends' : 'now', { body: name, day })} {act ? became(act, body.id, locale) : null}
    </p>
  );
}

function became(act: BodyPast, id: string, locale: Locale) {
  const words = wordsFor(locale, 'bodyPast');
  const day = longDay(act.takesEffectOn, locale);
  if (act.kind === 'merged')
    return words.rich('mergedInto', {
      day,
      other: bodyName(act.body, locale),
      a: (chunks) => <a href={href(locale, `/bodies/${act.body.slug}`)}>{chunks}</a>,
    });
  if (act.body.id !== id) return null;
  return words('splitInto', { day, others: namesOf(act, locale) });
}

const namesOf = ({ others }: BodyPast, locale: Locale) =>
  list(
    others.map((other) => bodyName(other, locale)),
    locale,
  );

/** The names that the body had, the bodies before and after it, and the nominations of the bodies that became part of it. */
export function BodyPastSection({ page, locale }: PastProps) {
  const words = wordsFor(locale, 'bodyPast');
  const { body, past, line } = page;
  const told = past.filter(({ kind }) => kind !== 'added');
  if (told.length === 0) return null;
  return (
    <Section id="past" title={words('title')}>
      <div className="stack gap-s5">
        <PastTable acts={told} id={body.id} locale={locale} />
        {line
          .filter(({ rounds }) => rounds.length > 0)
          .map(({ past: act, body: other, rounds }) => (
            <details key={other.id} className="w-full" open>
              <summary>
                {words(act.kind === 'merged' ? 'earlier' : 'earlierSplit', {
                  body: bodyName(other, locale),
                  day: longDay(act.takesEffectOn, locale),
                })}
              </summary>
              <HistoryTable body={{ ...body, ...other }} rounds={rounds} locale={locale} />
            </details>
          ))}
      </div>
    </Section>
  );
}

type TableProps = {
  readonly acts: readonly BodyPast[];
  /** The body whose history it is. */
  readonly id: string;
  /** What can be done about an act, below it. */
  readonly below?: ((act: BodyPast) => ReactNode) | undefined;
  readonly locale: Locale;
};

/** The acts of a body's history with their days and reasons, and links to the other bodies. */
export function PastTable({ acts, id, below, locale }: TableProps) {
  const words = wordsFor(locale, 'bodyPast');
  return (
    <DataTable
      caption={words('title')}
      isCaptionHidden
      columns={[
        { key: 'day', head: words('day') },
        { key: 'what', head: words('what') },
      ]}
      rows={acts.map((act) => ({
        key: act.id,
        cells: [
          longDay(act.takesEffectOn, locale),
          <div key="what" className="wrap-anywhere">
            {whatOf(act, id, locale)}
            <small className="quiet block">{act.reason}</small>
            {act.undoneAt ? <small className="block">{words('undone', { reason: act.undoReason ?? '' })}</small> : null}
            <Links act={act} id={id} locale={locale} />
            {below?.(act)}
          </div>,
        ],
      }))}
    />
  );
}

function whatOf(act: BodyPast, id: string, locale: Locale) {
  const words = wordsFor(locale, 'bodyPast');
  switch (act.kind) {
    case 'renamed':
      return words('renamed', { before: act.before ? bodyName({ ...act.body, ...act.before }, locale) : '' });
    case 'resized':
      return words('resized', {
        before: sizeWords(act.before?.size, locale),
        after: sizeWords(act.after?.size, locale),
      });
    case 'merged':
      return act.body.id === id ? words('merged', { others: namesOf(act, locale) }) : became(act, id, locale);
    case 'split':
      return act.body.id === id
        ? words('split', { others: namesOf(act, locale) })
        : words('splitFrom', { body: bodyName(act.body, locale) });
    default:
      return words(act.kind);
  }
}

const sizeWords = (size: number | null | undefined, locale: Locale): string =>
  size === null || size === undefined ? wordsFor(locale, 'shared')('notKnown') : String(size);

/** Links to the other bodies of a merger or a split. */
function Links({ act, id, locale }: { readonly act: BodyPast; readonly id: string; readonly locale: Locale }) {
  if (act.kind !== 'merged' && act.kind !== 'split') return null;
  const others = [act.body, ...act.others].filter((other) => other.id !== id);
  return (
    <ul className="list-none">
      {others.map((other) => (
        <li key={other.id}>
          <a href={href(locale, `/bodies/${other.slug}`)}>{bodyName(other, locale)}</a>
        </li>
      ))}
    </ul>
  );
}
