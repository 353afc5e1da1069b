import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Context } from '@/db/context';
import { NotAllowed, NotFound } from '@/domain/base/errors';
import { OPERATOR } from '@/domain/base/permissions';
import type { NotPublic, TextKind } from '@/domain/base/public-text';
import { everythingIn, HOSTILE, type Hostile } from '@/testing/hostile-texts';
import { MIDWAY, type SmallWorld, smallWorld } from '@/testing/small-world';
import { type CommandWithTexts, PUBLIC_TEXTS } from './public-texts';

// Every field of every command is a public text, or is named below. A new field is in neither list, so it fails.

/** Fields that name what exists, or hold a date, a number, a choice or what only the person and the admins read. */
const NOT_PUBLIC_TEXTS: readonly string[] = [
  ...['round', 'contest', 'candidate', 'candidates', 'candidacy', 'candidacyId', 'into', 'slate', 'claim', 'body'],
  ...[
    'contestId',
    'bodyId',
    'names',
    'question',
    'husting',
    'entry',
    'vacancy',
    'holder',
    'by',
    'report',
    'id',
    'stage',
  ],
  ...[
    'code',
    'address',
    'emails',
    'application',
    'person',
    'statement',
    'sent',
    'letter',
    'toPerson',
    'approvesStatements',
    'takesApplications',
    'same',
    'office',
    'officer',
    'upload',
    'seen',
    'form',
    'fingerprint',
    'preset',
    'start',
    'rule',
    'home',
    'homeChosen',
    'countsWith',
  ],
  ...[
    'kind',
    'mode',
    'status',
    'state',
    'does',
    'choice',
    'answer',
    'writeInChecked',
    'language',
    'role',
    'from',
    'why',
    'how',
    'to',
    'cause',
  ],
  ...[
    'bodySet',
    'nationSets',
    'key',
    'bodyKinds',
    'nominators',
    'nations',
    'regions',
    'leastCouncillors',
    'incumbent',
    // Codes of a list, and what the page said of them.
    'attributes',
    'uses',
    'without',
    'acceptsWriteIns',
    'withCandidates',
    'confirmation',
  ],
  ...['statementsFor', 'isQuorate', 'elected', 'seats', 'maxPerBody', 'statementWords', 'figure', 'numberPresent'],
  // Public on purpose: the address to which readers write. It is read as an address and nothing else.
  ...['contactEmail', 'intake'],
  // Only officers of the CLP and admins read it.
  'reference',
  ...['user', 'who', 'where', 'when', 'proposal'],
  // Bodies that exist, and an act of their history.
  ...['others', 'change', 'bodies', 'region', 'size', 'within'],
  ...['basedOnVersion', 'attempt', 'ends', 'fingerprint', 'hash', 'email', 'userId'],
  // What only the person, the CLP's officers and the admins read; domain/people/registrations.ts judges them.
  ...['registration', 'token', 'objection', 'handOver', 'roundId', 'delegate', 'allowsDelegates'],
];
const isPartOfADay = (field: string) => /-(?:day|month|year|time)$/.test(field);

/**
 * Texts that their own rule judges. Those that candidates publish themselves are checked in the same way and refused
 * outright; those about a registration are emailed to few people and never published.
 */
const JUDGED_BY_OWN_RULE: Readonly<Record<string, readonly string[]>> = {
  answerNomination: ['reason'],
  enterLetter: ['text'],
  enterReport: ['title', 'address'],
  enterStatement: ['text'],
  postReport: ['title', 'address'],
  nameDelegate: ['name'],
  refuseRegistration: ['note'],
  registerOfficer: ['name'],
  // A draft that only its writer sees.
  saveWriting: ['text', 'answer', 'linkWords', 'linkAddress'],
  writeLetter: ['text'],
  writeStatement: ['text', 'answer', 'linkWords', 'linkAddress'],
};

/** The schema of each command that has one with another name. */
const SCHEMA_OF: Readonly<Record<string, readonly string[]>> = {
  // The email address for a query, which saves nothing.
  findPersonInput: [],
  hustingsEventInput: ['listHustingsEvent'],
  timetableEntryInput: ['addTimetableEntry'],
};
const namesOf = (schemaName: string) => SCHEMA_OF[schemaName] ?? [schemaName.replace(/Input$/, '')];

type Command = (ctx: Context, input: unknown) => Promise<{ ok: boolean; error?: { code: string } }>;
const commands = new Map<string, Command>();
const schemas = new Map<string, z.ZodType>();

let world: SmallWorld;
beforeAll(async () => {
  const files = readdirSync('commands', { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))) {
    const exported: Readonly<Record<string, unknown>> = await import(/* @vite-ignore */ resolve('commands', file));
    for (const [name, value] of Object.entries(exported))
      if (value instanceof z.ZodType) schemas.set(name, value);
      else if (typeof value === 'function') commands.set(name, value as Command);
  }
  world = await smallWorld();
});
afterAll(() => world.close());

/** The fields of an object schema, also of one that is transformed afterwards. */
function fieldsOf(type: z.ZodType): string[] {
  if (type instanceof z.ZodPipe) return fieldsOf(type.in as z.ZodType);
  return type instanceof z.ZodObject ? Object.keys(type.shape) : [];
}

const COMMANDS = Object.keys(PUBLIC_TEXTS) as CommandWithTexts[];
const kindsOf = (name: string): Readonly<Record<string, TextKind>> =>
  Object.hasOwn(PUBLIC_TEXTS, name) ? PUBLIC_TEXTS[name as CommandWithTexts] : {};

test('every field of every command is in one of the lists', () => {
  const unlisted = [...schemas].flatMap(([schemaName, type]) => {
    return namesOf(schemaName).flatMap((name) => {
      const known = [...Object.keys(kindsOf(name)), ...(JUDGED_BY_OWN_RULE[name] ?? [])];
      const missing = fieldsOf(type).filter(
        (field) => !known.includes(field) && !NOT_PUBLIC_TEXTS.includes(field) && !isPartOfADay(field),
      );
      return missing.map((field) => `${name}.${field}`);
    });
  });
  expect(unlisted).toEqual([]);
});

test('every schema of several fields is that of a command', () => {
  const lost = [...schemas].filter(
    ([name, type]) => fieldsOf(type).length > 0 && !namesOf(name).every((one) => commands.has(one)),
  );
  expect(lost.map(([name]) => name)).toEqual([]);
});

test('every command in the list exists, and every listed field is in its schema', () => {
  for (const name of COMMANDS) {
    const [schemaName = `${name}Input`] = Object.entries(SCHEMA_OF).find(([, names]) => names.includes(name)) ?? [];
    const type = schemas.get(schemaName);
    const fields = type ? fieldsOf(type) : [];
    expect([name, commands.has(name)]).toEqual([name, true]);
    const listed = Object.keys(kindsOf(name)).filter((field) => !field.endsWith('*'));
    expect([name, listed.filter((field) => !fields.includes(field))]).toEqual([name, []]);
  }
});

const HARMLESS_IN: Readonly<Partial<Record<TextKind, readonly Hostile[]>>> = {
  place: ['address'],
  link: ['address'],
};

/** Calls a command with a single text. */
async function outcomeOf(name: CommandWithTexts, field: string, text: string, mayBePublic?: Context['mayBePublic']) {
  const ctx: Context = { db: world.db, actor: OPERATOR, now: MIDWAY, ...(mayBePublic ? { mayBePublic } : {}) };
  const isList = field.startsWith('writeIn');
  const row = { candidacyId: 'x', votes: '', note: field === 'note-*' ? text : '' };
  const empty = Object.fromEntries(
    Object.keys(kindsOf(name)).map((each) => [each, each.startsWith('writeIn') ? [] : '']),
  );
  const days = { on: {}, endsOn: {}, leftOn: {}, 'heldOn-day': '' };
  const typed = field === 'note-*' ? {} : { [field]: isList ? [text] : text };
  const input = { ...empty, ...days, rows: [row], elected: [], names: [], ...typed };
  try {
    const done = await commands.get(name)?.(ctx, input);
    return done?.ok === false ? done.error : null;
  } catch (error) {
    if (error instanceof NotFound || error instanceof NotAllowed || error instanceof TypeError) return null;
    throw error;
  }
}

const isNotPublic = (error: { code: string } | null | undefined): error is NotPublic => error?.code === 'not-public';

describe.each(
  COMMANDS.flatMap((name) => Object.entries(kindsOf(name)).map(([field, kind]) => ({ name, field, kind }))),
)('$name.$field ($kind)', ({ name, field, kind }) => {
  test('refuses or asks, and changes nothing', async () => {
    const before = await everythingIn(world.db);
    for (const [what, text] of Object.entries(HOSTILE)) {
      if (HARMLESS_IN[kind]?.some((harmless) => harmless === what)) continue;
      const error = await outcomeOf(name, field, text);
      expect([what, error]).toEqual([what, expect.objectContaining({ code: 'not-public' })]);
      if (!isNotPublic(error)) continue;
      expect(error.problems[0]?.field).toBe(field.replace('*', 'x'));
      // A longer text with private data passes once the author has checked it. A name with private data never passes,
      // and neither do invisible characters.
      const isAsked = error.problems.every((problem) => problem.code === 'private' && problem.isAsked);
      expect([what, isAsked]).toEqual([
        what,
        what !== 'direction' && (kind === 'prose' || (kind === 'source' && !['email', 'membership'].includes(what))),
      ]);
      const found = error.problems.flatMap((problem) => ('found' in problem ? [problem.found] : []));
      expect([what, isNotPublic(await outcomeOf(name, field, text, ['something else']))]).toEqual([what, true]);
      if (!isAsked) expect([what, isNotPublic(await outcomeOf(name, field, text, found))]).toEqual([what, true]);
    }
    expect(await everythingIn(world.db)).toBe(before);
  });

  test('lets the same text through once it was checked, if it may be public', async () => {
    const error = await outcomeOf(name, field, HOSTILE.phone);
    const found = isNotPublic(error) ? error.problems.flatMap((one) => ('found' in one ? [one.found] : [])) : [];
    const isLetThrough = !isNotPublic(await outcomeOf(name, field, HOSTILE.phone, found));
    expect(isLetThrough).toBe(kind === 'prose' || kind === 'source');
  });
});
