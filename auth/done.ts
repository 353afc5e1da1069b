import { cookies } from 'next/headers';
import { noteDone, takeDone } from '@/commands/sign-in/done';
import type { Done } from '@/domain/base/done';
import { reportFault } from '@/lib/report-fault';
import { systemContext } from './context';
import { sessionCookie } from './session';

/** Lets the next page of this session confirm what was done. What was done is saved already, so a fault is only reported. */
export async function sayDone(done: Done): Promise<void> {
  const token = (await cookies()).get(sessionCookie().name)?.value;
  if (!token) return;
  await noteDone(await systemContext(), { token, done }).catch((error) => reportFault('a confirmation', error));
}

/** What this session has just done, if the page should confirm it. */
export async function justDone(): Promise<Done | null> {
  const token = (await cookies()).get(sessionCookie().name)?.value;
  if (!token) return null;
  return takeDone(await systemContext(), token).catch((error) => {
    reportFault('a confirmation', error);
    return null;
  });
}
