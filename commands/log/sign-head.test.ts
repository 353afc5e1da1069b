import { createPublicKey, verify } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SYSTEM } from '@/domain/base/permissions';
import { headText } from '@/domain/log/log-chain';
import { keptSigningKey } from '@/lib/secrets';
import { checkLog } from '@/queries/log/check-log';
import { signedHeads } from '@/queries/log/log-heads';
import { type SmallWorld, smallWorld } from '@/testing/small-world';
import { signHead } from './sign-head';

const folder = mkdtempSync(join(tmpdir(), 'heads-'));
let world: SmallWorld;
beforeAll(async () => {
  world = await smallWorld();
});
afterAll(async () => {
  await world.close();
  rmSync(folder, { recursive: true });
});
const at = (instant: string) => world.as(SYSTEM, new Date(instant));

test('one head a day by London time, signed by a key in the log', async () => {
  const key = keptSigningKey(join(folder, 'key.pem'));
  const summer = await signHead(at('2026-07-01T22:59:59Z'), key);
  expect(summer?.day).toBe('2026-07-01');
  expect(await signHead(at('2026-07-01T22:59:59Z'), key)).toBeNull();
  const both = await Promise.all([1, 2].map(() => signHead(at('2026-07-01T23:00:00Z'), key)));
  expect(both.map((head) => head?.day ?? null).sort()).toEqual(['2026-07-02', null]);

  const { heads, keys } = await signedHeads(at('2026-07-02T12:00:00Z'));
  expect(heads.map(({ day }) => day)).toEqual(['2026-07-01', '2026-07-02']);
  expect(keys).toMatchObject([{ keyId: key.keyId, x: key.x }]);
  const known = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: keys[0]?.x ?? '' }, format: 'jwk' });
  for (const head of heads)
    expect(verify(null, Buffer.from(headText(head)), known, Buffer.from(head.signature, 'base64url'))).toBe(true);
  const { ok, ...rest } = await checkLog(at('2026-07-02T12:00:00Z'));
  expect(ok).toBe(true);
  expect(rest).toMatchObject({ head: { seq: heads.at(-1)?.seq, hash: heads.at(-1)?.hash } });
});

test('a new key is logged before it signs', async () => {
  const other = keptSigningKey(join(folder, 'other.pem'));
  const head = await signHead(at('2026-07-03T12:00:00Z'), other);
  const { keys } = await signedHeads(at('2026-07-03T12:00:00Z'));
  expect(keys.map(({ keyId }) => keyId)).toEqual([keptSigningKey(join(folder, 'key.pem')).keyId, other.keyId]);
  expect(head?.keyId).toBe(other.keyId);
});
