import { expect, inject, test } from 'vitest';
import { READER } from '@/domain/base/permissions';
import { archiveFaults } from '@/testing/archive-faults';
import { installedDatabase } from '@/testing/installed';
import { RANDOM_ROUND } from '@/testing/random-play';
import { playRandomRound } from '@/testing/random-round';
import { checkLog } from './check-log';
import { checkReplay } from './check-replay';

// Rounds with random settings, played by random acts. After each, the log makes every public row again, and the
// stand-alone verifier finds no fault in the archive. `npm test` plays 50 rounds, and `npm run trial` 1000.

const ROUNDS = inject('isFullTrial') ? 1000 : 50;
const AT_ONCE = 10;

const accepted = new Set<string>();

test.each(Array.from({ length: ROUNDS / AT_ONCE }, (_, part) => part * AT_ONCE))(
  'rounds from seed %i agree with their logs',
  async (from) => {
    for (let seed = from; seed < from + AT_ONCE; seed += 1) {
      const db = await installedDatabase();
      const acts = await playRandomRound(db, seed);
      const ctx = { db, actor: READER, now: acts.now };
      expect((await checkReplay(ctx)).faults, `seed ${seed}`).toEqual([]);
      expect(await checkLog(ctx), `seed ${seed}`).toMatchObject({ ok: true });
      expect(await archiveFaults(ctx, RANDOM_ROUND), `seed ${seed}`).toEqual([]);
      for (const name of acts.accepted) accepted.add(name);
      await db.close();
    }
  },
);

/** Acts that the sample must contain, so that it stays worth its time. The full trial contains every random act. */
const IN_SAMPLE = [
  'agreeChange',
  'agreeDeclaration',
  'changeCandidacy',
  'changeContest',
  'changeRoster',
  'changeRule',
].concat(
  [
    'matchWriteIn',
    'mergeCandidacies',
    'moveDeadline',
    'openAmendment',
    'recordMeeting',
    'recordResult',
    'recordVacancy',
  ],
  ['redactText', 'reinstate', 'ruleInvalid', 'submitNominations', 'writeStatement'],
);
const IN_FULL = [
  'closeAmendment',
  'fillVacancy',
  'retractVacancy',
  'takeBackReport',
  'takeDownStatement',
  'withdrawClaim',
];

test('the rounds contained the acts that matter', () => {
  const expected = inject('isFullTrial') ? [...IN_SAMPLE, ...IN_FULL] : IN_SAMPLE;
  expect(expected.filter((name) => !accepted.has(name))).toEqual([]);
});
