import { z } from 'zod';
import { ok, type Result, refuse } from '@/domain/base/result';
import { BODY_KINDS, type BodyKind, NATIONS, type Nation, REGIONS, type Region } from '@/domain/bodies/bodies';
import { MOST_WORDS } from '@/domain/candidates/judge-statement';
import type { SetUpCode, SetUpProblem, SetUpRefusal } from '@/domain/rounds/round-set-up';

/** A limit below this leaves no room for a sentence. */
const FEWEST_WORDS = 50;

const text = z.string().max(5000).catch('');
const list = z.union([z.string(), z.array(z.string())]).catch([]);

/** What a contest is, as it was typed. Its rule is a form of its own. */
export const contestInput = z.object({
  round: text,
  title: text,
  seats: text,
  maxPerBody: text,
  bodyKinds: list,
  nations: list,
  regions: list,
  acceptsWriteIns: list,
  statementWords: text,
  electorate: text,
  ballotMethod: text,
  ruleNote: text,
  source: text,
  reason: text,
});
export type ContestInput = z.infer<typeof contestInput>;

/** The lists among the fields. */
export const CONTEST_LISTS = ['bodyKinds', 'nations', 'regions', 'acceptsWriteIns'] as const;

export type ContestFacts = {
  readonly title: string;
  readonly seats: number;
  readonly maxPerBody: number;
  readonly bodyKinds: BodyKind[];
  readonly nations: Nation[] | null;
  readonly regions: Region[] | null;
  readonly acceptsWriteIns: boolean;
  /** Most words in a statement; null is the most that any may have. */
  readonly statementWords: number | null;
  readonly electorate: string | null;
  readonly ballotMethod: string | null;
  readonly ruleNote: string | null;
  readonly source: string | null;
};

/** Reads what a contest is. Refuses a contest without a name, seats, names for each body, or bodies that nominate. */
export function readContest(input: ContestInput): Result<ContestFacts, SetUpRefusal> {
  const problems: SetUpProblem[] = [];
  const wrongAt = (field: string, code: SetUpCode) => problems.push({ field, code });
  const line = (field: 'title' | 'electorate' | 'ballotMethod' | 'ruleNote' | 'source', most: number) => {
    const value = input[field].toWellFormed().trim();
    if (value.length > most) wrongAt(field, 'text-long');
    return value;
  };
  const whole = (field: 'seats' | 'maxPerBody', most: number) => {
    const value = input[field].trim();
    const isWhole = /^\d{1,4}$/.test(value) && Number(value) >= 1 && Number(value) <= most;
    if (!isWhole) wrongAt(field, 'whole-number');
    return Number(value);
  };
  const statementWords = () => {
    const value = input.statementWords.trim();
    const isWhole = /^\d{1,5}$/.test(value) && Number(value) >= FEWEST_WORDS && Number(value) <= MOST_WORDS;
    if (!isWhole) wrongAt('statementWords', 'words-limit');
    return Number(value);
  };
  const ticked = <T extends string>(sent: string | string[], all: readonly T[]): T[] =>
    all.filter((each) => [sent].flat().includes(each));
  const title = line('title', 120);
  if (title === '') wrongAt('title', 'title-missing');
  const bodyKinds = ticked(input.bodyKinds, BODY_KINDS);
  const [nations, regions] = [ticked(input.nations, NATIONS), ticked(input.regions, REGIONS)];
  const facts: ContestFacts = {
    title,
    seats: whole('seats', 100),
    maxPerBody: whole('maxPerBody', 100),
    bodyKinds,
    nations: nations.length > 0 ? nations : null,
    regions: regions.length > 0 ? regions : null,
    acceptsWriteIns: [input.acceptsWriteIns].flat().includes('yes'),
    statementWords: input.statementWords.trim() === '' ? null : statementWords(),
    electorate: line('electorate', 500) || null,
    ballotMethod: line('ballotMethod', 200) || null,
    ruleNote: line('ruleNote', 2000) || null,
    source: line('source', 2000) || null,
  };
  if (bodyKinds.length === 0) wrongAt('bodyKinds', 'kinds-missing');
  return problems.length > 0 ? refuse({ code: 'wrong', problems }) : ok(facts);
}
