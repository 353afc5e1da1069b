import { cache } from 'react';
import { roundOfPath } from '@/domain/installation/settings';
import { type WhomToAsk, whomToAsk } from '@/queries/installation/settings';
import { publicContext } from './context';

/** Whom to ask about a round, or about the site if `slug` is null. Each page reads it once. It reads no cookie. */
export const askAbout = cache(
  async (slug: string | null): Promise<WhomToAsk> => whomToAsk(await publicContext(), slug),
);

/** Whom to ask about a page, by its address in English. */
export const askAboutPage = (path: string | undefined): Promise<WhomToAsk> =>
  askAbout(path === undefined ? null : roundOfPath(path));
