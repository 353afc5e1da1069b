import { describe, expect, it } from 'vitest';
import {
  BODY_STATUSES,
  type BodyStatusFacts,
  bodyStatus,
  HAS_NOMINATED,
  MAY_STILL_SEND,
  NOT_EXPECTED,
  NOT_HEARD_FROM,
  ON_THE_WAY,
  SAID_NO,
} from './body-status';

const sent = { kind: 'names', isConfirmed: false, lacksConfirmation: false, isVoided: false } as const;
const confirmed = { kind: 'names', isConfirmed: true, lacksConfirmation: false, isVoided: false } as const;
const unconfirmed = { kind: 'names', isConfirmed: false, lacksConfirmation: true, isVoided: false } as const;
const nobody = { kind: 'nobody', isConfirmed: false, lacksConfirmation: false, isVoided: false } as const;
const withdrawn = { kind: 'withdrawn', isConfirmed: false, lacksConfirmation: false, isVoided: false } as const;
const held = { heldOn: '2026-06-07', recordedOn: '2026-06-08' };
const announced = { heldOn: '2026-06-20', recordedOn: '2026-06-08' };
const none: BodyStatusFacts = { exception: null, latest: null, meeting: null };

describe('bodyStatus', () => {
  it.each([
    ['nothing known', none, 'not-heard-from'],
    ['a meeting to come', { ...none, meeting: announced }, 'meeting-announced'],
    [
      'a meeting recorded on its day',
      { ...none, meeting: { heldOn: '2026-06-08', recordedOn: '2026-06-08' } },
      'decided',
    ],
    ['a meeting recorded afterwards', { ...none, meeting: held }, 'decided'],
    ['names sent', { ...none, latest: sent, meeting: held }, 'sent'],
    ['names sent without a meeting on record', { ...none, latest: sent }, 'sent'],
    ['names sent, and another meeting called', { ...none, latest: sent, meeting: announced }, 'sent'],
    ['names confirmed', { ...none, latest: confirmed, meeting: held }, 'confirmed'],
    ['nobody', { ...none, latest: nobody, meeting: held }, 'nominated-nobody'],
    ['nobody, confirmed', { ...none, latest: { ...nobody, isConfirmed: true } }, 'nominated-nobody'],
    ['withdrawn', { ...none, latest: withdrawn, meeting: held }, 'withdrawn'],
    [
      'names held void',
      { ...none, latest: { ...sent, lacksConfirmation: false, isVoided: true }, meeting: held },
      'voided',
    ],
    [
      'confirmed names held void',
      { ...none, latest: { ...confirmed, lacksConfirmation: false, isVoided: true } },
      'voided',
    ],
    [
      'word of nobody held void',
      { ...none, latest: { ...nobody, lacksConfirmation: false, isVoided: true } },
      'voided',
    ],
    [
      'held void, and in special measures since',
      { ...none, exception: 'cannot-nominate', latest: { ...sent, lacksConfirmation: false, isVoided: true } },
      'cannot-nominate',
    ],
    [
      'held void, and merged since',
      { ...none, exception: 'counted-with', latest: { ...sent, lacksConfirmation: false, isVoided: true } },
      'counted-with',
    ],
    ['special measures', { ...none, exception: 'cannot-nominate' }, 'cannot-nominate'],
    [
      'special measures, though it called a meeting',
      { ...none, exception: 'cannot-nominate', meeting: held },
      'cannot-nominate',
    ],
    ['special measures after it had sent', { ...none, exception: 'cannot-nominate', latest: confirmed }, 'confirmed'],
    [
      'special measures after word of nobody',
      { ...none, exception: 'cannot-nominate', latest: nobody },
      'nominated-nobody',
    ],
    [
      'special measures after it withdrew',
      { ...none, exception: 'cannot-nominate', latest: withdrawn },
      'cannot-nominate',
    ],
    ['not confirmed, where that is required', { ...none, meeting: held, latest: unconfirmed }, 'unconfirmed'],
    ['word of nobody, not confirmed', { ...none, latest: { ...unconfirmed, kind: 'nobody' } }, 'unconfirmed'],
    ['not confirmed, and ruled invalid', { ...none, latest: { ...unconfirmed, isVoided: true } }, 'voided'],
    [
      'special measures before it was confirmed',
      { ...none, exception: 'cannot-nominate', latest: unconfirmed },
      'cannot-nominate',
    ],
    ['merged', { ...none, exception: 'counted-with', meeting: held }, 'counted-with'],
    ['merged after it had sent: never twice', { ...none, exception: 'counted-with', latest: sent }, 'counted-with'],
  ] as const)('%s', (_, facts, status) => {
    expect(bodyStatus(facts)).toBe(status);
  });

  it('has every status in exactly one group', () => {
    const grouped = [...NOT_HEARD_FROM, ...ON_THE_WAY, ...HAS_NOMINATED, ...SAID_NO, ...NOT_EXPECTED];
    expect(grouped).toEqual([...BODY_STATUSES]);
  });

  it('reminds only bodies that may still send something', () => {
    const settled = [...HAS_NOMINATED, 'unconfirmed', 'nominated-nobody', ...NOT_EXPECTED];
    expect(BODY_STATUSES.filter((status) => !settled.includes(status))).toEqual(MAY_STILL_SEND);
  });
});
