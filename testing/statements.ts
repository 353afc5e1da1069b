import Driver from 'better-sqlite3';
import { vi } from 'vitest';

/** SQLite's numbers for `synchronous`. Only a commit with `full` waits until it is on the disk. */
export const SYNCHRONOUS = { normal: 1, full: 2 } as const;

/** What connections that are opened after this have asked of SQLite since the last `forget`. */
export function countStatements() {
  const counts = { prepared: [] as string[], run: [] as string[], commits: [] as unknown[] };
  const prepare = Driver.prototype.prepare;
  const spy = vi.spyOn(Driver.prototype, 'prepare').mockImplementation(function (this: Driver.Database, text: string) {
    counts.prepared.push(text);
    const statement = prepare.call(this, text);
    for (const method of ['run', 'get', 'all'] as const) {
      const original = statement[method].bind(statement) as (...values: unknown[]) => unknown;
      const counted = (...values: unknown[]) => {
        counts.run.push(text);
        if (text === 'commit') counts.commits.push(this.pragma('synchronous', { simple: true }));
        return original(...values);
      };
      Object.defineProperty(statement, method, { value: counted });
    }
    return statement;
  });
  return {
    counts,
    forget: () => {
      counts.prepared.length = 0;
      counts.run.length = 0;
      counts.commits.length = 0;
    },
    stop: () => spy.mockRestore(),
  };
}
