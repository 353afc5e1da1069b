import { wordsFor } from '@/messages/translate';
import { env } from '../env';

/** Our compilation: anyone may use it for anything, if they name the source. */
export const LICENCE = { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' } as const;
/** Names and codes of constituencies, as published by the Office for National Statistics. */
export const ONS_LICENCE = 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/';

/** The publisher of this installation's data, for credits and feeds: the operator, or the site's own name. */
export const publisherName = (): string => env.operatorName() ?? wordsFor('en', 'shell')('wordmark');

/** The credit line. */
export const attribution = (): string =>
  wordsFor('en', 'openDataApi')('attribution', { operator: publisherName(), address: env.siteUrl() });
