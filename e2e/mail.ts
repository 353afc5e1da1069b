import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from './fixtures';

/** The latest email to an address, read from its file in the outbox; waits until it has been sent. */
export async function mailTo(outbox: string, address: string, words: RegExp): Promise<string> {
  let found = '';
  await expect
    .poll(() => {
      const emails = readdirSync(outbox)
        .filter((name) => name.endsWith('.eml'))
        .sort()
        .map((name) =>
          readFileSync(join(outbox, name), 'utf8')
            .replace(/=\r?\n/g, '')
            .replaceAll('=3D', '='),
        );
      found = emails.findLast((text) => text.includes(address) && words.test(text)) ?? '';
      return found;
    })
    .not.toBe('');
  return found;
}
