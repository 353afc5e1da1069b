import type { AsyncLocalStorage } from 'node:async_hooks';
import { count, exactTime } from '@/messages/format';
import { type Locale, wordsFor } from '@/messages/translate';

/** The name under which server/page-maker.mjs says at which entry of the log a page is made, and when. */
const counted = Symbol.for('nominations.counted');
type Counted = { readonly sequence: number; readonly at: Date };
type Global = typeof globalThis & { [counted]?: AsyncLocalStorage<Counted> };

const ZONE = 'Europe/London';

/** Says when the figures of this page were counted, and up to which entry of the log. Nothing under `next dev`. */
export function CountedAt({ locale }: { readonly locale: Locale }) {
  const found = (globalThis as Global)[counted]?.getStore();
  if (!found) return null;
  const { sequence, at } = found;
  return (
    <p className="small mt-s6" data-log-sequence={sequence} data-counted-at={at.toISOString()}>
      {wordsFor(locale, 'shell')('counted', {
        time: exactTime(at, ZONE, locale),
        entry: count(sequence, locale),
      })}
    </p>
  );
}
