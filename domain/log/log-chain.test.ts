import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { GENESIS, GENESIS_HASH, type LogEntry, link, verifyChain } from './log-chain';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

type Old = LogEntry & { readonly format: 1 };
type LinkedOld = Old & { readonly prevHash: string; readonly hash: string };

const ENTRIES: readonly Old[] = [
  { format: 1, seq: 1, at: '2026-01-12T09:00:00.000Z', event: 'round.created', data: { round: 'nec-2026' } },
  {
    format: 1,
    seq: 2,
    at: '2026-03-02T20:14:07.120Z',
    event: 'submission.received',
    data: { body: 'eastwood', names: ['a', 'b'] },
  },
  {
    format: 1,
    seq: 3,
    at: '2026-03-02T20:14:07.120Z',
    event: 'submission.received',
    data: { body: 'almond-valley', names: [] },
  },
  { format: 1, seq: 4, at: '2026-05-01T10:00:00.000Z', event: 'deadline.moved', data: { reason: 'General election' } },
  { format: 1, seq: 5, at: '2026-06-26T11:00:00.000Z', event: 'submission.received', data: null },
];

function chain(entries: readonly Old[]): LinkedOld[] {
  let prevHash = GENESIS_HASH;
  return entries.map((entry) => {
    const linked = { ...entry, prevHash, hash: link(prevHash, entry, sha256) };
    prevHash = linked.hash;
    return linked;
  });
}

const WHOLE = chain(ENTRIES);
const at = (index: number) => {
  const entry = WHOLE[index];
  if (entry === undefined) throw new Error(`No row ${index}`);
  return entry;
};
const changed = (index: number, change: Partial<LinkedOld>) =>
  WHOLE.map((entry, i) => (i === index ? { ...entry, ...change } : entry));

describe('link', () => {
  it('hashes the hash before it and the canonical JSON of the entry', () => {
    const text = `${'0'.repeat(64)}{"at":"2026-01-12T09:00:00.000Z","data":{"round":"nec-2026"},"event":"round.created","seq":1}`;
    expect(at(0).hash).toBe(sha256(text));
    expect(at(1).prevHash).toBe(at(0).hash);
  });

  it('ignores other properties of a row', () => {
    expect(link(GENESIS_HASH, { ...at(0), actorId: 'someone' } as LogEntry, sha256)).toBe(at(0).hash);
  });
});

describe('verifyChain', () => {
  it('accepts a complete chain, an empty one, and the rest of one after a known head', () => {
    expect(verifyChain(WHOLE, sha256)).toEqual({
      ok: true,
      head: { seq: 5, hash: at(4).hash, at: at(4).at, format: 1 },
    });
    expect(verifyChain([], sha256)).toEqual({ ok: true, head: GENESIS });
    expect(verifyChain(WHOLE.slice(2), sha256, { seq: 2, hash: at(1).hash }).ok).toBe(true);
  });

  describe.each([0, 1, 2, 3, 4])('row %i', (index) => {
    it.each([
      ['at', { at: '2026-02-02T02:02:02.222Z' }, 'hash'],
      ['event', { event: 'submission.voided' }, 'hash'],
      ['data', { data: { body: 'somewhere-else' } }, 'hash'],
      ['hash', { hash: 'f'.repeat(64) }, 'hash'],
      ['prevHash', { prevHash: 'e'.repeat(64) }, 'prev'],
      ['seq, too high', { seq: 9 }, 'gap'],
      ['seq, too low', { seq: index }, 'order'],
      ['seq, not a number', { seq: Number.NaN }, 'order'],
    ] as const)('is named if its %s was changed', (_, change, why) => {
      expect(verifyChain(changed(index, change), sha256)).toEqual({
        ok: false,
        seq: 'seq' in change ? change.seq : index + 1,
        index,
        why,
      });
    });

    it('changed and hashed again, is found by the row after it', () => {
      const forged = { ...at(index), data: 'forged' };
      const rows = changed(index, { ...forged, hash: link(forged.prevHash, forged, sha256) });
      const check = verifyChain(rows, sha256);
      // No row follows the last one, so only a signed head shows the change.
      expect(check).toEqual(
        index === 4
          ? { ok: true, head: { seq: 5, hash: rows[4]?.hash, at: at(4).at, format: 1 } }
          : { ok: false, seq: index + 2, index: index + 1, why: 'prev' },
      );
    });
  });

  it.each([0, 1, 2, 3])('names the row after row %i if that is deleted', (index) => {
    const check = verifyChain(WHOLE.toSpliced(index, 1), sha256);
    expect(check).toEqual({ ok: false, seq: index + 2, index, why: 'gap' });
  });

  it.each([0, 1, 2, 3])('names row %i if it and the next are swapped', (index) => {
    const check = verifyChain(WHOLE.toSpliced(index, 2, at(index + 1), at(index)), sha256);
    expect(check).toEqual({ ok: false, seq: index + 2, index, why: 'gap' });
  });

  it('names an inserted row', () => {
    const twin = { ...at(2), seq: 3, prevHash: at(2).hash };
    const copy = { ...twin, hash: link(twin.prevHash, twin, sha256) };
    expect(verifyChain(WHOLE.toSpliced(3, 0, copy), sha256)).toEqual({ ok: false, seq: 3, index: 3, why: 'order' });
  });

  it('names the row after one inserted with matching numbers', () => {
    const entry = { ...at(2), data: 'forged', prevHash: at(1).hash };
    const forged = { ...entry, hash: link(entry.prevHash, entry, sha256) };
    const rows = [...WHOLE.slice(0, 2), forged, ...WHOLE.slice(2).map((row) => ({ ...row, seq: row.seq + 1 }))];
    expect(verifyChain(rows, sha256)).toEqual({ ok: false, seq: 4, index: 3, why: 'prev' });
  });

  it('cannot detect that the end was cut off', () => {
    expect(verifyChain(WHOLE.slice(0, 3), sha256)).toEqual({
      ok: true,
      head: { seq: 3, hash: at(2).hash, at: at(2).at, format: 1 },
    });
  });
});
