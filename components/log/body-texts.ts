import { BODY_KINDS, type BodyKind } from '@/domain/bodies/bodies';
import type { BodyEvent } from '@/domain/log/body-events';
import { list, longDay } from '@/messages/format';
import { type Locale, wordsFor } from '@/messages/translate';
import { plain, type TextsOf, to } from './entry-text';

type Called = { readonly called: string; readonly kind: string };

/** The name of that time with the word of its kind, as the entry has it. */
function named({ called, kind }: Called, locale: Locale): string {
  const known: BodyKind = BODY_KINDS.find((one) => one === kind) ?? 'branch';
  return wordsFor(locale, 'kinds')(`named.${known}`, { name: called });
}

const pathOf = (body: string) => `/bodies/${body}`;

/** The words for events about bodies. They give the names of that time. */
export const BODY_TEXTS: TextsOf<BodyEvent> = {
  'body.added': (data, { locale }) =>
    to(pathOf(data.body), wordsFor(locale, 'bodyLog')('added', { body: named(data, locale), reason: data.reason })),
  'bodies.imported': (data, { locale }) => to('/bodies', wordsFor(locale, 'bodyLog')('imported', data)),
  'set.imported': ({ called, bodies }, { locale }) =>
    plain(wordsFor(locale, 'installationLog')('setImported', { name: called, n: bodies })),
  'body.changed': ({ body, kind, what, before, after, on, reason }, { locale }) => {
    const words = wordsFor(locale, 'bodyLog');
    const parts = {
      before: named({ called: nameIn(before, locale), kind }, locale),
      after: named({ called: nameIn(after, locale), kind }, locale),
      day: longDay(on, locale),
      reason,
    };
    if (what === 'renamed') return to(pathOf(body), words('renamed', parts));
    const sizes = { sizeBefore: sizeIn(before, locale), sizeAfter: sizeIn(after, locale) };
    return to(pathOf(body), words(what === 'resized' ? 'resized' : 'aliases', { ...parts, ...sizes }));
  },
  'body.closed': (data, { locale }) =>
    to(
      pathOf(data.body),
      wordsFor(locale, 'bodyLog')('closed', {
        body: named(data, locale),
        day: longDay(data.on, locale),
        reason: data.reason,
      }),
    ),
  'bodies.merged': (data, { locale }) =>
    to(
      pathOf(data.body),
      wordsFor(locale, 'bodyLog')('merged', {
        body: named(data, locale),
        others: list(
          data.from.map(({ called }) => named({ called, kind: data.kind }, locale)),
          locale,
        ),
        day: longDay(data.on, locale),
        reason: data.reason,
      }),
    ),
  'body.split': (data, { locale }) =>
    to(
      pathOf(data.body),
      wordsFor(locale, 'bodyLog')('split', {
        body: named(data, locale),
        others: list(
          data.into.map(({ called }) => named({ called, kind: data.kind }, locale)),
          locale,
        ),
        day: longDay(data.on, locale),
        reason: data.reason,
      }),
    ),
  'body-change.undone': (data, { locale }) =>
    to(
      pathOf(data.body),
      wordsFor(locale, 'bodyLog')('undone', { body: named(data, locale), what: data.what, reason: data.reason }),
    ),
  'body-change.dated': (data, { locale }) =>
    to(
      pathOf(data.body),
      wordsFor(locale, 'bodyLog')('dated', {
        body: named(data, locale),
        what: data.what,
        before: longDay(data.before, locale),
        after: longDay(data.after, locale),
        reason: data.reason,
      }),
    ),
};

type Names = { readonly called: string; readonly calledCy: string | null; readonly size?: number | null };

const nameIn = ({ called, calledCy }: Names, locale: Locale) => (locale === 'cy' ? (calledCy ?? called) : called);

const sizeIn = ({ size }: Names, locale: Locale) =>
  size === null || size === undefined ? wordsFor(locale, 'shared')('notKnown') : String(size);
