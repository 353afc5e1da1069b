// The settings of the front door. docs/self-hosting.md explains them.

/**
 * @typedef {object} FrontSettings
 * @property {boolean} hasRenderer whether another process makes public pages
 * @property {number} mostBytes of the pages that are kept in memory
 * @property {boolean} isExact whether readers always wait until a page contains everything that is recorded
 */

/**
 * Reads the settings. Throws a sentence for the operator if one cannot be used.
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {FrontSettings}
 */
export function readFrontSettings(env) {
  const processes = env.SERVER_PROCESSES?.trim() || '1';
  if (processes !== '1' && processes !== '2')
    throw new Error(`SERVER_PROCESSES: write 1 or 2, not ${processes}. See docs/self-hosting.md.`);
  const typed = env.PAGES_MEMORY_MB?.trim() || '192';
  const megabytes = Number(typed);
  if (!/^\d+$/.test(typed) || megabytes < 8 || megabytes > 16_384)
    throw new Error(`PAGES_MEMORY_MB: write a whole number from 8 to 16384, not ${typed}. See docs/self-hosting.md.`);
  const exact = env.PAGES_ALWAYS_EXACT?.trim() || '0';
  if (exact !== '0' && exact !== '1')
    throw new Error(`PAGES_ALWAYS_EXACT: write 0 or 1, not ${exact}. See docs/self-hosting.md.`);
  return { hasRenderer: processes === '2', mostBytes: megabytes * 1_000_000, isExact: exact === '1' };
}
