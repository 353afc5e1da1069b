import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importCandidates } from '@/commands/candidates/import-candidates';
import { importNominations } from '@/commands/nominations/import-nominations';
import { importPeople } from '@/commands/people/import-people';
import { importRound } from '@/commands/rounds/import-round';
import { suggested } from '@/components/search/suggestions';
import { OPERATOR, READER } from '@/domain/base/permissions';
import { FILTERS, readQuestion } from '@/lib/open-data/question';
import { TABLE_NAMES } from '@/lib/open-data/rows';
import { plainText } from '@/lib/read-markdown';
import { MIDWAY, SMALL_ROUND, type SmallWorld, smallWorld } from '@/testing/small-world';
import { bodyPage } from './bodies/body-page';
import { candidacyPage, mergedCandidacy } from './candidates/candidacy';
import { contestStatements } from './candidates/contest-statements';
import { reportEvents } from './candidates/report-events';
import { reportsBy } from './candidates/reports';
import { contestProgress } from './contests/contest-progress';
import { contestStandings } from './contests/contest-standings';
import { archiveOf } from './log/archive';
import { adminSubmission } from './nominations/admin-submission';
import { receiptPage } from './nominations/receipt';
import { bodyCalendar, roundCalendar } from './open-data/calendars';
import { isOnRecord, openPage } from './open-data/open-data';
import { bodyEvents, roundEvents } from './open-data/public-events';
import { declarationPage } from './results/declaration';
import { contestSeats } from './results/seats';
import { roundOverview } from './rounds/round-overview';
import { search } from './search/search';
import { slateList, slatePage } from './slates/slate-page';

/**
 * Names of properties that every object has, which somebody may type. scripts/check-lookups.mjs looks for code that
 * would fail on them.
 */
const WORDS = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'];

const [SECTION] = SMALL_ROUND.contests;

let world: SmallWorld;
beforeAll(async () => {
  world = await smallWorld();
  const done = await importRound(world.as(OPERATOR, MIDWAY), {
    ...SMALL_ROUND,
    slug: 'constructor',
    title: 'constructor',
    contests: [
      {
        ...SECTION,
        slug: 'constructor',
        slates: WORDS.map((name) => ({ name, claimedBy: name })),
        questions: WORDS.map((text) => ({ text })),
        candidates: WORDS.map((name) => ({
          name,
          slates: WORDS,
          attributes: WORDS,
          statement: {
            text: `&${name}; [${name}](https://example.org/${name}) &constructor; <${name}>`,
            answers: WORDS,
          },
        })),
      },
    ],
  });
  expect(done).toMatchObject({ ok: true });
});
afterAll(() => world.close());

const ctx = () => world.as(READER, MIDWAY);
const bytes = (...lines: string[]) => new TextEncoder().encode(lines.join('\n'));

describe.each(WORDS)('%s', (word) => {
  test.each([word, `${word} north`, `north ${word}`, `${word} ${word}`, `${word} clp`, `&${word};`])(
    'is searched for: %s',
    async (typed) => {
      const found = await search(ctx(), typed);
      expect(suggested(found, 'en').length).toBeGreaterThanOrEqual(0);
    },
  );

  test('finds the candidate of that name', async () => {
    const { candidates } = await search(ctx(), word);
    expect(candidates.found.map(({ name }) => name)).toContain(word);
  });

  test('is any part of an address', async () => {
    const at = { round: word, contest: word, candidate: word, slate: word, day: null };
    const places = [at, { ...at, round: 'constructor' }, { ...at, round: 'constructor', contest: 'constructor' }];
    for (const place of places) {
      const { round } = place;
      for (const read of [roundOverview, roundCalendar, roundEvents, archiveOf]) {
        await read(ctx(), round);
      }
      for (const read of [contestStandings, contestProgress, contestStatements, slateList]) await read(ctx(), place);
      for (const read of [candidacyPage, mergedCandidacy, slatePage]) await read(ctx(), place);
      await contestSeats(ctx(), place);
      await declarationPage(ctx(), place);
    }
    for (const read of [bodyPage, bodyCalendar, bodyEvents, receiptPage, reportEvents, reportsBy])
      await read(ctx(), word);
    expect(await adminSubmission(world.as(OPERATOR, MIDWAY), word)).toBe(null);
    for (const name of ['body', 'round', 'contest'] as const) await isOnRecord(ctx(), name, word);
  });

  test('is a filter of the open data, or what a filter asks for', async () => {
    for (const table of TABLE_NAMES) {
      expect(readQuestion(table, new URLSearchParams([[word, 'a']]), false).ok).toBe(false);
      for (const name of [...Object.keys(FILTERS[table]), 'after', 'limit']) {
        const asked = readQuestion(table, new URLSearchParams([[name, word]]), false);
        if (asked.ok) await openPage(ctx(), table, asked.value);
      }
    }
  });

  test('is a heading, a row and a cell of every list', async () => {
    const admin = world.as(OPERATOR, MIDWAY);
    const row = [word, word, word, word, word, word].join(',');
    const people = {
      csv: bytes(`clp,email,office,from,to,${word}`, row, `${word} north,a@example.org,secretary`),
      isApplied: true,
    };
    for (const kind of ['officers', 'members'] as const) {
      const done = await importPeople(admin, { kind, ...people });
      expect(done).toMatchObject({ value: { added: 0, inTheWay: 2 } });
    }
    expect(await importPeople(admin, { kind: 'members', ...people, csv: bytes(word, word) })).toMatchObject({
      error: { code: 'columns-missing' },
    });
    const candidates = bytes(
      `name,clp,status,slates,source,${word}`,
      `New ${word},${word},${word},${word},${word},`,
      `${word} Two,,,${word};${word} b,`,
    );
    const place = { round: 'nec-2026', contest: 'section', isApplied: false };
    expect(await importCandidates(admin, { ...place, csv: candidates })).toMatchObject({ value: { inTheWay: 1 } });
    expect(await importNominations(admin, { ...place, csv: bytes('clp,candidate', row) })).toMatchObject({ ok: false });
    const elsewhere = await importCandidates(admin, { ...place, round: word, contest: word, csv: candidates });
    expect(elsewhere.ok).toBe(word === 'constructor');
  });

  test('is a word of a statement', () => {
    expect(plainText(`&${word}; \`${word}\``)).toContain(word);
  });
});
