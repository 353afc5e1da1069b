import { instantIn, type Zone } from '@/domain/base/instants';

/**
 * Reads the instant in a text: `2026-06-26T12:00` in `zone`, or with its own zone at the end (`Z`, `+01:00`). Null if
 * the text is not a time, or if the time does not exist because the clocks change.
 */
export function readInstant(text: string, zone: Zone): Date | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(:\d\d(?:\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)?$/.exec(text.trim());
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1, 6).map(Number);
  const isOnTheMinute = !match[6] || Number(match[6].slice(1)) === 0;
  try {
    // Also checked for a time with its own zone, because Date would read 31 June as 1 July.
    const byTheClock = instantIn(zone, { year, month, day, hour, minute });
    if (match[7]) {
      const at = new Date(text.trim().replace(' ', 'T'));
      return Number.isNaN(at.getTime()) ? null : at;
    }
    return isOnTheMinute ? byTheClock : null;
  } catch {
    return null;
  }
}
