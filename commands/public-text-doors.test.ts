import { spawnSync } from 'node:child_process';
import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { UserId } from '@/domain/base/ids';
import { type Actor, OPERATOR } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';
import { uploadPreview } from '@/queries/people/upload-preview';
import { at, ctx, useCandidateWorld, world } from '@/testing/candidate-world';
import { everythingIn, HOSTILE } from '@/testing/hostile-texts';
import { CLOSES_AT, MIDWAY } from '@/testing/small-world';
import { answerNomination } from './candidates/answers';
import { importCandidates } from './candidates/import-candidates';
import { postReport } from './candidates/reports';
import { enterStatement, enterStatementInput, writeStatement } from './candidates/statements';
import { importNominations } from './nominations/import-nominations';
import { submitNominations } from './nominations/submission';
import { applyUpload, keepUpload } from './people/uploads';
import { importRound } from './rounds/import-round';

// The doors other than the forms of commands/public-texts.test.ts: round files, lists, the command line, and the
// candidate's own pages.

useCandidateWorld();

const CASES = Object.entries(HOSTILE);
const operator = (more: Partial<Context> = {}): Context => ({ ...world.as(OPERATOR, MIDWAY), ...more });
const bytes = (...lines: string[]) => new TextEncoder().encode(lines.join('\n'));
const quoted = (text: string) => `"${text}"`;

/** Runs `tries` and expects that no row of the database changed. */
async function unchanged(tries: () => Promise<void>): Promise<void> {
  const before = await everythingIn(world.db);
  await tries();
  expect(await everythingIn(world.db)).toBe(before);
}

const sourced = <T>(value: T) => ({ value, source: 'LabourList, 18 June 2022', asOf: '18 June 2022' });
const statement = {
  text: 'I will listen to members.',
  source: 'Leaflet',
  answers: ['Yes.'],
  links: [{ words: 'My site', address: 'https://example.org/alder' }],
};

/** A round file with every key that can hold free text. */
const EVERY_TEXT = {
  slug: 'another-round',
  title: 'Another round',
  zone: 'Europe/London',
  bodySet: '2024',
  archive: true,
  opensAt: '2024-06-15T12:00:00+01:00',
  closesAt: '2024-07-31T12:00:00+01:00',
  note: 'A note',
  source: 'Labour Party, 1 June 2024',
  exceptions: [{ body: 'hexham', countsWith: 'aldershot', reason: 'Merged', source: 'Regional office' }],
  hustings: [
    {
      title: 'An evening with the candidates',
      contest: 'section',
      startsAt: '2024-07-01T18:00:00Z',
      mode: 'hybrid',
      place: 'The Guildhall',
      joinAddress: 'https://example.org/join',
      note: 'All welcome',
      cancelledAt: '2024-06-20T12:00:00Z',
      cancelReason: 'The hall was flooded.',
    },
  ],
  contests: [
    {
      slug: 'section',
      title: 'Constituency section',
      seats: 1,
      maxPerBody: 1,
      bodyKinds: ['clp'],
      threshold: null,
      quotas: [{ kind: 'at-least', least: 1, attribute: 'woman' }],
      electorate: 'Members',
      ballotMethod: 'STV',
      ruleNote: 'As in 2022',
      source: 'Rule Book 2024',
      questions: [{ text: 'Why you?', textCy: 'Pam chi?' }],
      slates: [{ name: 'Grove list', claimedBy: 'The Grove', source: 'https://example.org/grove' }],
      candidates: [
        {
          name: 'Yew Sample',
          homeBody: sourced('hexham'),
          slates: [
            'Grove list',
            { value: 'Wood list', source: 'Wood', withdrawnOn: '2024-07-01', withdrawReason: 'It split.' },
          ],
          attributes: ['co-operator'],
          publishedTotal: sourced(12),
          votes: sourced(1204),
          elected: sourced(true),
          status: sourced('accepted'),
          timeline: [
            {
              at: '2024-06-20T09:00:00Z',
              kind: 'home-moved',
              homeBody: 'aldershot',
              reason: 'Moved',
              source: 'Office',
            },
          ],
          statement,
          statementCy: { ...statement, text: 'Byddaf yn gwrando.' },
          reports: [{ meetingOn: '2024-07-02', title: 'What we decided', address: 'https://example.org/report' }],
          note: 'First woman elected',
          source: 'LabourList',
        },
      ],
      result: { on: '2024-08-01', turnout: '12.5%', note: 'Recounted', source: 'Labour Party' },
      vacancies: [
        {
          candidate: 'Yew Sample',
          leftOn: '2024-09-01',
          why: 'resigned',
          note: 'New job',
          source: 'The Guardian',
          filledBy: 'Yew Sample',
          filledOn: '2024-09-10',
          filledHow: 'runner-up',
          filledSource: 'NEC minutes',
        },
      ],
    },
  ],
};

/** The paths of all strings of a file. */
function pathsIn(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value === 'string') return [[...path]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => pathsIn(each, [...path, key]));
}

/** A copy of the file in which the text at the path is another. */
function withText(file: object, path: readonly string[], text: string): unknown {
  const copy: unknown = structuredClone(file);
  let here = copy as Record<string, unknown>;
  for (const key of path.slice(0, -1)) here = here[key] as Record<string, unknown>;
  here[path.at(-1) ?? ''] = text;
  return copy;
}

describe('a round file', () => {
  test('with every key is imported', async () => {
    expect(await importRound(operator(), EVERY_TEXT)).toMatchObject({ ok: true });
  });

  test('is refused with a hostile text at any path, and nothing is imported', async () => {
    const paths = pathsIn(EVERY_TEXT);
    expect(paths.length).toBeGreaterThan(70);
    await unchanged(async () => {
      for (const path of paths)
        for (const [what, text] of CASES) {
          if (what === 'address' && ['place', 'joinAddress', 'address'].includes(path.at(-1) ?? '')) continue;
          const done = await importRound(operator(), withText(EVERY_TEXT, path, text));
          expect([path.join('.'), what, done.ok]).toEqual([path.join('.'), what, false]);
        }
    });
  });

  test('says where, and with what was checked the notes are imported and the names are not', async () => {
    const withNote = withText(EVERY_TEXT, ['contests', '0', 'candidates', '0', 'note'], HOSTILE.phone);
    expect(await importRound(operator(), withNote)).toMatchObject({
      error: {
        problems: [{ field: 'contests.0.candidates.0.note', code: 'private', found: '07700 900123', isAsked: true }],
      },
    });
    const checked = operator({ mayBePublic: 'everything' });
    const withName = withText(EVERY_TEXT, ['contests', '0', 'candidates', '0', 'name'], HOSTILE.phone);
    expect(await importRound(checked, withName)).toMatchObject({ error: { code: 'not-public' } });
    expect(await importRound(checked, withNote)).toMatchObject({ ok: true });
  });
});

describe('a list of candidates', () => {
  const cells = { name: 'Yew Sample', slates: 'Grove list', source: 'LabourList' };
  const list = (more: object) =>
    bytes(
      'name,slates,source',
      Object.values({ ...cells, ...more })
        .map(quoted)
        .join(','),
    );
  const admin: Actor = {
    kind: 'person',
    userId: 'secretary' as UserId,
    offices: [],
    memberOf: [],
    candidacies: [],
    admin: 'owner',
  };

  test.each(['name', 'slates', 'source'])('is refused with a hostile %s, and nothing is added', async (column) => {
    await unchanged(async () => {
      for (const [what, text] of CASES) {
        const input = { ...at, csv: list({ [column]: text }), isApplied: true };
        const outcome = { kind: 'not-public', column };
        expect([what, await importCandidates(operator(), input)]).toMatchObject([
          what,
          { ok: true, value: { added: 0, inTheWay: 1, rows: [{ outcome }] } },
        ]);
        const kept = await keepUpload(world.as(admin, MIDWAY), { kind: 'candidates', ...input });
        if (!kept.ok) throw new Error(kept.error.code);
        const applied = await applyUpload(world.as(admin, MIDWAY), { upload: kept.value.id });
        expect(applied).toEqual({ ok: false, error: { code: 'rows-in-the-way', rows: 1 } });
      }
    });
  });

  test('is added in the browser with a source that was checked, and nothing else was wrong', async () => {
    const as = world.as(admin, MIDWAY);
    const keep = async (...lines: string[]) => {
      const kept = await keepUpload(as, { kind: 'candidates', ...at, csv: bytes('name,status,source', ...lines) });
      if (!kept.ok) throw new Error(kept.error.code);
      return kept.value.id;
    };
    const preview = (upload: string) => uploadPreview(as, { upload, show: '', page: 1 });
    const row = `Yew Sample,accepted,${quoted(HOSTILE.phone)}`;
    const upload = await keep(row, 'Oak Sample,accepted,LabourList');
    expect(await preview(upload)).toMatchObject({ inTheWay: 1, toCheck: ['07700 900123'], toAdd: 2 });
    expect((await applyUpload({ ...as, mayBePublic: ['07700 900124'] }, { upload })).ok).toBe(false);
    expect(await applyUpload({ ...as, mayBePublic: ['07700 900123'] }, { upload })).toEqual(
      ok({ added: 2, passedOver: 0 }),
    );
    for (const other of [
      'Ash Sample,elected,LabourList',
      `Ash Sample,accepted,${HOSTILE.email}`,
      'Ring 01632 960001,,',
    ])
      expect(await preview(await keep(row.replace('Yew', 'Fir'), other))).toMatchObject({ toCheck: [], toAdd: 0 });
  });

  test('is added on the command line with a source that was checked', async () => {
    const input = { ...at, csv: list({ source: HOSTILE.phone }), isApplied: true };
    expect(await importCandidates(operator({ mayBePublic: 'everything' }), input)).toMatchObject({
      value: { added: 1 },
    });
    const withName = { ...input, csv: list({ name: HOSTILE.phone }) };
    expect(await importCandidates(operator({ mayBePublic: 'everything' }), withName)).toMatchObject({
      value: { added: 0 },
    });
  });
});

test('a list of nominations is refused with a hostile source, by line', async () => {
  const row = (source: string) => `Hexham,Yew Sample,${quoted(source)}`;
  expect((await importRound(operator(), { ...EVERY_TEXT, exceptions: [] })).ok).toBe(true);
  const place = { round: 'another-round', contest: 'section', isApplied: true };
  for (const column of ['source', 'source_url'])
    await unchanged(async () => {
      for (const [what, text] of CASES) {
        const csv = bytes(`clp,candidate,${column}`, row(text));
        expect([what, await importNominations(operator(), { ...place, csv })]).toMatchObject([
          what,
          {
            error: {
              code: 'not-public',
              problems: expect.arrayContaining([expect.objectContaining({ field: 'line 2, source' })]),
            },
          },
        ]);
      }
    });
  const checked = operator({ mayBePublic: 'everything' });
  const csv = bytes('clp,candidate,source', row(HOSTILE.phone));
  expect(await importNominations(checked, { ...place, csv })).toMatchObject({ value: { applied: 1 } });
});

describe('what a candidate or an officer writes', () => {
  const words = { text: 'I stand for all.', question: [], answer: [], linkWords: [], linkAddress: [] };
  const link = { linkWords: ['My site'], linkAddress: ['https://example.org'] };
  const report = {
    title: 'What the NEC decided',
    address: 'https://example.org/nec',
    'meetingOn-day': '12',
    'meetingOn-month': '11',
    'meetingOn-year': '2026',
  };

  test('an answer, a statement, its links and a report are refused', async () => {
    await world.db.seed(async (tx) => {
      await tx.insert(schema.contestResults).values({ contestId: world.contestId, resultOn: '2026-11-10' });
      return ok(await tx.insert(schema.results).values({ candidacyId: world.name('elm'), isElected: true }));
    });
    const elm = { candidacyId: world.name('elm') };
    const write = (more: object) =>
      writeStatement(ctx('elm'), { ...elm, language: 'cy', basedOnVersion: 0, ...words, ...more });
    await unchanged(async () => {
      for (const [what, text] of CASES) {
        const tries = [
          await answerNomination(ctx('elm'), { ...elm, answer: 'declined', reason: text }),
          await write({ text }),
          await write({ ...link, linkWords: [text] }),
          await write({ ...link, linkAddress: [`https://example.org/${text}`] }),
          await postReport(ctx('elm'), { ...elm, ...report, title: text }),
          await postReport(ctx('elm'), { ...elm, ...report, address: `https://example.org/${text}` }),
          await enterStatement(
            operator(),
            enterStatementInput.parse({
              ...at,
              candidate: 'elm-sample',
              kind: 'own',
              source: 'Post',
              reason: 'Post',
              text,
            }),
          ),
        ];
        const refused = ['reason-wrong', 'statement-wrong', 'statement-wrong', 'statement-wrong'];
        expect([what, tries.map((one) => (one.ok ? 'ok' : one.error.code))]).toEqual([
          what,
          [...refused, 'report-wrong', 'report-wrong', 'statement-wrong'],
        ]);
      }
    });
  });

  test('a write-in is refused, in a round that takes them', async () => {
    await world.db.seed(async (tx) => ok(await tx.update(schema.contests).set({ acceptsWriteIns: true })));
    const sending = { contestId: world.contestId, bodyId: world.hexham, choice: 'names' as const, names: [] };
    await unchanged(async () => {
      for (const [what, text] of CASES)
        for (const [name, home] of [
          [text, 'Aldershot'],
          ['Yew Sample', text],
        ] as const) {
          const input = {
            ...sending,
            writeInName: [name],
            writeInHome: [home],
            basedOnVersion: 0,
            attempt: 'a-form-1',
          };
          expect([what, await submitNominations(world.as(world.officer('secretary'), MIDWAY), input)]).toMatchObject([
            what,
            { error: { code: 'not-public' } },
          ]);
        }
    });
  });
});

describe('the command line', () => {
  const admin = (...words: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'scripts/admin.ts', ...words], {
      env: { ...process.env, NODE_ENV: 'test', DATABASE_URL: world.db.url },
      encoding: 'utf8',
    });
  const closesAt = async () =>
    (await world.db.reads.select().from(schema.rounds).where(eq(schema.rounds.slug, 'nec-2026')))[0]?.closesAt;

  test('asks about a reason that looks private, and takes it with --may-be-public', async () => {
    const move = ['move-deadline', 'nec-2026', '2027-12-11T12:00', '--reason'];
    const asked = admin(...move, HOSTILE.phone);
    expect([asked.status, asked.stderr]).toEqual([
      1,
      expect.stringMatching(/reason: .*07700 900123.*\n.*--may-be-public/),
    ]);
    expect(admin(...move, HOSTILE.direction, '--may-be-public').status).toBe(1);
    expect(await closesAt()).toEqual(CLOSES_AT);
    const done = admin(...move, HOSTILE.phone, '--may-be-public');
    expect([done.stderr, done.status]).toEqual(['', 0]);
    expect(await closesAt()).not.toEqual(CLOSES_AT);
  }, 60_000);
});
