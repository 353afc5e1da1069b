import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { practiceRound } from '@/db/demo/practice-round';
import { problemsOfText } from '@/domain/base/public-text';
import { PAST_CONTESTS } from '@/domain/rounds/past-contests';
import { problemsOfRoundFile } from './round-file-texts';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const ARCHIVES = readdirSync('db/demo/archives').filter((name) => name.endsWith('.json'));

test.each(ARCHIVES)('nobody is asked about a text of the archive %s', (name) => {
  expect(problemsOfRoundFile(read(`db/demo/archives/${name}`))).toEqual([]);
});

test('nobody is asked about a text of the practice round', () => {
  expect(problemsOfRoundFile(practiceRound(new Date('2026-11-28T12:00:00Z')))).toEqual([]);
});

/** Every string in a value. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

test('nobody is asked about a preset, a demo statement or another text of the demo', () => {
  const lists = readdirSync('db/demo', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(csv|md|txt)$/.test(name),
  );
  const texts = [
    ...stringsIn(PAST_CONTESTS),
    ...stringsIn(read('db/demo/practice-words.json')),
    ...lists.flatMap((name) => readFileSync(`db/demo/${name}`, 'utf8').split('\n')),
    ...['nec-nominations-partial.csv', 'nec-results.csv', 'contest-rules.csv'].flatMap((name) =>
      readFileSync(`db/reference/${name}`, 'utf8').split('\n'),
    ),
  ];
  expect(texts.length).toBeGreaterThan(500);
  const odd = texts.flatMap((text) =>
    problemsOfText(text, 'statement').map((problem) => [text.slice(0, 200), problem]),
  );
  expect(odd).toEqual([]);
});

test('an unknown key is read as a name, and the words of a candidate as a statement', () => {
  const phone = 'Ring 07700 900123';
  const file = { other: phone, contests: [{ candidates: [{ statement: { text: phone, answers: [phone] } }] }] };
  expect(
    problemsOfRoundFile(file).map(({ field, ...problem }) => [field, 'isAsked' in problem && problem.isAsked]),
  ).toEqual([
    ['other', false],
    ['contests.0.candidates.0.statement.text', true],
    ['contests.0.candidates.0.statement.answers.0', true],
  ]);
  expect(problemsOfRoundFile(file, 'everything')).toHaveLength(1);
});
