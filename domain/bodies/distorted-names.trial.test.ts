import { describe, expect, inject, test } from 'vitest';
import { referenceBodies } from '@/db/reference/bodies';
import type { BodyId } from '../base/ids';
import type { FirstSet } from './boundary-sets';
import { DISTORTIONS, type Distortion, distorted } from './distorted-names';
import { type MatchableBody, matchBody } from './match-bodies';

const reference = referenceBodies().map((body) => ({ ...body, id: body.slug as BodyId }));
const SETS: Readonly<Record<FirstSet, readonly MatchableBody[]>> = {
  '2010': reference.filter((body) => body.set === '2010'),
  '2024': reference.filter((body) => body.set === '2024'),
};

/** The least share of the names that must be matched, in percent. The others are questions. */
const LEAST_RIGHT = {
  'compass letters': 99,
  'cut off': 65,
  'a note behind': 99,
  'words before or after': 97,
  'another and': 99,
  'a scanner': 99,
  'another order': 86,
  spaces: 99,
  'apostrophes and hyphens': 90,
  'short words': 98,
  'a county behind': 12,
  'one letter': 70,
} as const satisfies Record<Distortion, number>;
/** The least share that is matched, or is a question that offers the right CLP. */
const LEAST_OFFERED: Partial<Record<Distortion, number>> = { 'cut off': 95 };

const IS_FULL = inject('isFullTrial');
/** How many names of each kind the sample tries; the full trial tries all. */
const SAMPLE = 60;
/** By how many percent a sample may be worse than all. */
const OF_A_SAMPLE = IS_FULL ? 0 : 15;

describe.each(['2010', '2024'] as const)('names of the %s set, distorted', (set) => {
  test.each(Object.keys(DISTORTIONS) as Distortion[])('%s: right or a question, and never another CLP', (kind) => {
    const all = SETS[set].flatMap(({ id, name }) => distorted(kind, name).map((text) => ({ id, text })));
    const step = IS_FULL ? 1 : Math.ceil(all.length / SAMPLE);
    const written = all.filter((_, at) => at % step === 0);
    const outcomes = written.map(({ id, text }) => ({ id, text, match: matchBody(text, SETS[set]) }));
    const wrong = outcomes.filter(({ id, match }) => match.kind === 'matched' && match.bodyId !== id);
    // A name that is cut may be the whole name of another CLP: Wokingham and Woking.
    const isOtherName = (how: string) => how === 'name' || how === 'alias';
    expect(
      wrong.filter(({ match }) => !(match.kind === 'matched' && kind === 'cut off' && isOtherName(match.how))),
    ).toEqual([]);
    const share = (count: number) => (count / outcomes.length) * 100;
    const right = outcomes.filter(({ id, match }) => match.kind === 'matched' && match.bodyId === id).length;
    const asked = outcomes.filter(({ id, match }) => match.kind !== 'matched' && match.choices.includes(id)).length;
    expect(share(right)).toBeGreaterThanOrEqual(LEAST_RIGHT[kind] - OF_A_SAMPLE);
    expect(share(right + asked)).toBeGreaterThanOrEqual((LEAST_OFFERED[kind] ?? 99) - OF_A_SAMPLE);
  });
});
