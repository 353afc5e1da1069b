import Driver from 'better-sqlite3';
import { expect, test } from 'vitest';
import { keepingStatements } from './statements';

function connection() {
  const driver = new Driver(':memory:');
  driver.exec("create table names (id integer primary key, name text); insert into names values (1, 'Alder')");
  return { driver, kept: keepingStatements(driver) };
}

test('a text is prepared once, and its statement reads what has changed', () => {
  const { driver, kept } = connection();
  const text = 'select name from names order by id';
  const statement = kept.prepare(text);
  driver.exec("insert into names values (2, 'Birch')");
  expect(kept.prepare(text)).toBe(statement);
  expect(kept.prepare(text).pluck().all()).toEqual(['Alder', 'Birch']);
});

test('a statement outlives a change of its table', () => {
  const { driver, kept } = connection();
  const text = 'select name from names';
  expect(kept.prepare(text).pluck().all()).toEqual(['Alder']);
  driver.exec("alter table names add column home text; update names set name = 'Elm'");
  expect(kept.prepare(text).pluck().all()).toEqual(['Elm']);
});

test('the statement that was used the longest time ago is forgotten', () => {
  const { kept } = connection();
  const first = kept.prepare('select 0');
  const second = kept.prepare('select 1');
  for (let each = 2; each < 500; each++) kept.prepare(`select ${each}`);
  expect(kept.prepare('select 0')).toBe(first);
  kept.prepare('select 500');
  expect(kept.prepare('select 0')).toBe(first);
  expect(kept.prepare('select 1')).not.toBe(second);
});
