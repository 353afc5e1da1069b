import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(process.cwd(), 'db', 'demo', 'statements');

/**
 * Reads the statements of the practice round's invented candidates. The key is the candidate's slug ('alder-sample'), or
 * for a Welsh version the slug and the language ('birch-sample.cy'). Each one says that its candidate is invented. No
 * Welsh speaker has reviewed the Welsh ones yet.
 */
export const practiceStatements = (): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(FOLDER).map((file) => [file.replace(/\.md$/, ''), readFileSync(join(FOLDER, file), 'utf8').trimEnd()]),
  );
