import { publicContext } from '@/auth/context';
import { reportFault } from '@/lib/report-fault';
import { databaseAnswers } from '@/queries/log/check-log';

export const dynamic = 'force-dynamic';

/**
 * For monitoring: 200 "ok" while the database answers, 503 otherwise. The answer contains nothing private and is never
 * cached.
 */
export async function GET(): Promise<Response> {
  try {
    await databaseAnswers(await publicContext());
    return answer('ok', 200);
  } catch (error) {
    reportFault('the health page', error);
    return answer('not ok', 503);
  }
}

const answer = (text: string, status: number) =>
  new Response(`${text}\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  });
