import { expect, test } from 'vitest';
import type { BodyFate } from '@/domain/bodies/body-list-fates';
import type { SetFate } from '@/domain/bodies/set-list';
import { bodyListAdmin } from '@/messages/en/body-list-admin';
import { setsAdmin } from '@/messages/en/sets-admin';
import { fateWords as setFateWords } from '../sets/fate-words';
import { fateWords } from './fate-words';

/** What a sentence tells the admin to do. */
const WHAT_TO_DO = /\b(Correct|Write|Remove|Leave|Shorten|Give|Undo|Do you mean)\b/;
const BODY = { name: 'Leeds', slug: 'leeds' };

const FATES: readonly (readonly [BodyFate, readonly string[]])[] = [
  [{ kind: 'contradicts', sameAs: 7, what: ['region', 'size'] }, ['Line 7', 'region', 'size']],
  [{ kind: 'near', names: [BODY] }, ['Leeds', 'leeds', 'same as']],
  [{ kind: 'code-taken', value: 'C1', ...BODY }, ['“C1”', '“code”', 'Leeds', 'leeds', 'same as']],
  [{ kind: 'code-twice', value: 'C1', sameAs: 7 }, ['“C1”', '“code”', 'line 7']],
  [{ kind: 'other-code', value: 'C1', code: 'C2', ...BODY }, ['“C1”', '“code”', 'C2', 'Leeds']],
  [{ kind: 'other-region', value: 'Wales', region: 'London', ...BODY }, ['“Wales”', '“region”', 'London', 'Leeds']],
  [{ kind: 'name-taken', column: 'aliases', value: 'X', ...BODY }, ['“X”', '“other names”', 'Leeds', 'leeds']],
  [{ kind: 'name-in-line', column: 'welsh name', value: 'X', sameAs: 7 }, ['“X”', '“Welsh name”', 'line 7']],
  [{ kind: 'unknown-same-as', value: 'x' }, ['“x”', '“same as”']],
  [{ kind: 'other-kind', value: 'x', name: 'Leeds' }, ['“x”', '“same as”', 'Leeds']],
  [{ kind: 'ended', name: 'Leeds' }, ['Leeds', '“same as”']],
  [{ kind: 'unknown-within', value: 'x' }, ['“x”', '“branch of”']],
  [{ kind: 'formula', column: 'code', value: '=1' }, ['“=1”', '“code”']],
  [{ kind: 'too-many-cells', value: 'x' }, ['“x”', 'heading']],
];

test.each(FATES)('$kind names the column, the value and what to do', (fate, parts) => {
  const words = fateWords(fate, 'en');
  for (const part of parts) expect(words).toContain(part);
  expect(words).toMatch(WHAT_TO_DO);
});

test('every mistake in a cell of a list of bodies does, and a long value is shortened', () => {
  for (const code of Object.keys(bodyListAdmin.cells) as (keyof typeof bodyListAdmin.cells)[]) {
    const words = fateWords({ kind: 'wrong', problems: [{ column: 'name', value: 'x'.repeat(100), code }] }, 'en');
    expect(words).toMatch(WHAT_TO_DO);
    expect(words).toMatch(code.endsWith('-missing') ? /The column “.+” is empty/ : /“x{60}…” in the column “.+”/);
  }
});

test('every mistake in a cell of a set of boundaries does', () => {
  for (const code of Object.keys(setsAdmin.cells) as (keyof typeof setsAdmin.cells)[]) {
    const fate: SetFate = { kind: 'wrong', problems: [{ column: 'q', value: 'some text', code }] };
    const words = setFateWords(fate, 'en');
    expect(words).toMatch(WHAT_TO_DO);
    if (!code.endsWith('-missing') && code !== 'predecessors-many') expect(words).toContain('“some text”');
    expect(words).toMatch(/column “.+”/);
  }
});
