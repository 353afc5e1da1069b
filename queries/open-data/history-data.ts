import type { RowOf } from '@/lib/open-data/rows';
import { differenceWords } from '@/messages/describe-difference';
import type { HistoryItem } from '../rounds/rule-history';

/** The history of a round's rules in its row, oldest first. `items` are newest first. */
export const historyData = (items: readonly HistoryItem[], zone: string): RowOf<'rounds'>['ruleHistory'] =>
  items.toReversed().map(({ seq, at, entry, reason, cause, agreed, differences }) => ({
    entry: seq,
    at: at.toISOString(),
    event: entry.event,
    reason,
    cause,
    agreed,
    changes: differences.map((difference) => {
      const { what, was, now } = differenceWords(difference, zone, 'en');
      return { what, before: was, after: now };
    }),
  }));
