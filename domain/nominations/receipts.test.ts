import { describe, expect, it } from 'vitest';
import { canonicalReceipt, type ReceiptContents } from './receipts';

const contents: ReceiptContents = {
  body: { code: 'anytown', name: 'Anytown', kind: 'clp' },
  round: { code: 'nec-2026', name: 'NEC elections 2026' },
  contest: { code: 'constituency-section', name: 'Constituency section' },
  kind: 'names',
  version: 1,
  receivedAt: new Date('2026-06-07T20:14:07.120Z'),
  provenance: 'officer',
  names: [
    { candidacy: 'birch-sample', name: 'Birch Sample', homeBody: 'Cardiff West' },
    { candidacy: 'alder-sample', name: 'Alder Sample', homeBody: null },
  ],
  meeting: { heldOn: '2026-06-07', kind: 'all_member', mode: 'hybrid', isQuorate: true },
};

describe('canonicalReceipt', () => {
  it('never changes: fingerprints on paper are of exactly these characters', () => {
    expect(canonicalReceipt(contents)).toBe(
      '{"body":{"code":"anytown","kind":"clp","name":"Anytown"},' +
        '"contest":{"code":"constituency-section","name":"Constituency section"},' +
        '"format":"nomination-receipt/1","kind":"names",' +
        '"meeting":{"heldOn":"2026-06-07","isQuorate":true,"kind":"all_member","mode":"hybrid"},' +
        '"names":[{"candidacy":"alder-sample","homeBody":null,"name":"Alder Sample"},' +
        '{"candidacy":"birch-sample","homeBody":"Cardiff West","name":"Birch Sample"}],' +
        '"provenance":"officer","receivedAt":"2026-06-07T20:14:07.120Z",' +
        '"round":{"code":"nec-2026","name":"NEC elections 2026"},"version":1}',
    );
  });

  it('does not depend on the order of names', () => {
    expect(canonicalReceipt({ ...contents, names: contents.names.toReversed() })).toBe(canonicalReceipt(contents));
  });

  it('works without a meeting and without names', () => {
    const text = canonicalReceipt({ ...contents, kind: 'withdrawn', names: [], meeting: null });
    expect(JSON.parse(text)).toMatchObject({ kind: 'withdrawn', names: [], meeting: null });
  });

  it('ignores other properties of its input', () => {
    const row = {
      ...contents,
      sentBy: 'secretary@example.org',
      body: { ...contents.body, email: 'clp@example.org' },
      names: contents.names.map((name) => ({ ...name, membershipNumber: 'A123456' })),
      meeting: contents.meeting && { ...contents.meeting, numberPresent: 7 },
    };
    expect(canonicalReceipt(row)).toBe(canonicalReceipt(contents));
  });

  it.each([
    ['body', { body: { ...contents.body, name: 'Othertown' } }],
    ['round', { round: { ...contents.round, code: 'nec-2024' } }],
    ['contest', { contest: { ...contents.contest, code: 'treasurer' } }],
    ['kind', { kind: 'nobody' }],
    ['version', { version: 2 }],
    ['time', { receivedAt: new Date('2026-06-07T20:14:07.121Z') }],
    ['provenance', { provenance: 'admin' }],
    ['names', { names: contents.names.slice(1) }],
    ['meeting', { meeting: null }],
  ] as [string, Partial<ReceiptContents>][])('changes with its %s', (_, change) => {
    expect(canonicalReceipt({ ...contents, ...change })).not.toBe(canonicalReceipt(contents));
  });
});
