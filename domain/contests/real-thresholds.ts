import listed from './real-thresholds.json' with { type: 'json' };
import type { Threshold } from './threshold';
import * as presets from './threshold-presets';

const BY_NAME = new Map<string, Threshold>(Object.entries(presets));

/** The threshold with this name in threshold-presets.ts. Throws if there is none. */
export function thresholdNamed(name: string): Threshold {
  const threshold = BY_NAME.get(name);
  if (!threshold) throw new Error(`threshold-presets.ts has no ${name}.`);
  return threshold;
}

/** The thresholds of real contests that an admin can choose, each with its public source. */
export const THRESHOLD_PRESETS = listed.map(({ key, rule, source }) => ({
  key,
  threshold: thresholdNamed(rule),
  source,
}));
