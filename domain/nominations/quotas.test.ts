import { describe, expect, it } from 'vitest';
import { judgeQuotas, type Quota } from './quotas';

// The Co-operative Party allows up to two names, of which at least one must be a woman.
const oneWoman: Quota = { kind: 'at-least', least: 1, attribute: 'woman' };
const threeWomen: Quota = { kind: 'at-least', least: 3, attribute: 'woman' };
const oneYoung: Quota = { kind: 'at-least', least: 1, attribute: 'young' };

const W = { attributes: ['woman'] };
const Y = { attributes: ['young', 'woman'] };
const M = { attributes: [] };

describe('judgeQuotas', () => {
  it.each([
    ['no quota', [M, M], []],
    ['nobody named', [], [oneWoman]],
    ['one of two', [M, W], [oneWoman]],
    ['one alone', [W], [oneWoman]],
    ['exactly three of six', [W, M, W, M, W, M], [threeWomen]],
    ['both of two, where three are asked', [W, Y], [threeWomen]],
    ['one name for two quotas', [Y, M], [oneWoman, oneYoung]],
  ])('accepts %s', (_, names, quotas) => {
    expect(judgeQuotas(names, quotas)).toEqual({ ok: true, value: names });
  });

  it.each([
    ['two men', [M, M], [oneWoman], [{ quota: oneWoman, have: 0, need: 1 }]],
    ['a man alone', [M], [oneWoman], [{ quota: oneWoman, have: 0, need: 1 }]],
    ['two of six', [W, M, W, M, M, M], [threeWomen], [{ quota: threeWomen, have: 2, need: 3 }]],
    ['one of two, where three are asked', [W, M], [threeWomen], [{ quota: threeWomen, have: 1, need: 2 }]],
    [
      'each quota that is missed',
      [M],
      [oneWoman, oneYoung],
      [
        { quota: oneWoman, have: 0, need: 1 },
        { quota: oneYoung, have: 0, need: 1 },
      ],
    ],
  ])('refuses %s', (_, names, quotas, missed) => {
    expect(judgeQuotas(names, quotas)).toEqual({ ok: false, error: { code: 'quota-not-met', missed } });
  });
});
