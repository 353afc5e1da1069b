import { setTimeout as pause } from 'node:timers/promises';
import { expect, inject, test } from 'vitest';
import { SYSTEM } from '@/domain/base/permissions';
import { linkState } from '@/queries/people/outbox';
import { inMailScenario, latenessOfLink } from '@/testing/mail-scenario';
import { FAULTS, STEPS } from '@/testing/mail-server';

const CASES = STEPS.flatMap((step) => FAULTS.map((fault) => [fault, step] as const)).filter(
  ([fault, step]) => step !== 'connect' || fault === 'drop',
);
const some = inject('isFullTrial') ? CASES : CASES.filter((_, n) => n % 12 === 5);

test.each(some)(
  'with the fault %s at %s for other email, a sign-in link is less than ten seconds late',
  async (fault, step) => {
    expect(await latenessOfLink(fault, step)).toBeLessThan(10_000);
  },
);

test.runIf(inject('isFullTrial')).each(['greeting', 'RCPT', 'dot'] as const)(
  'a server that hangs at %s for all email is tried again and again, and the link goes soon after it has recovered',
  async (step) => {
    await inMailScenario(async ({ db, server, askForLink, links }) => {
      server.behave((at) => (at.step === step ? 'hang' : null));
      const request = await askForLink();
      await pause(30_000);
      // Attempts of 8 and 15 seconds have ended, and the third is still running.
      expect(['sending', 'failing']).toContain(await linkState({ db, actor: SYSTEM, now: new Date() }, request));
      expect(links()).toBe(0);
      server.behave(() => null);
      const recoveredAt = performance.now();
      // The running attempt may take 30 seconds, and the pause after it 4.
      await expect.poll(links, { timeout: 60_000 }).toBe(1);
      expect(performance.now() - recoveredAt).toBeLessThan(45_000);
    });
  },
);
