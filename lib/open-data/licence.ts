import { wordsFor } from '@/messages/translate';
import { env } from '../env';

/** The licence of our compilation. Anyone may use it for anything if they name the source. */
export const LICENCE = { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' } as const;
/** The licence of the names and codes of constituencies, which the Office for National Statistics publishes. */
export const ONS_LICENCE = 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/';

/**
 * The publisher of this installation's data, for credits and feeds: the operator's name, or else the site's own name.
 */
export const publisherName = (operatorName: string | null): string =>
  operatorName ?? wordsFor('en', 'shell')('wordmark');

/** The credit line that users of the data must show. */
export const attribution = (operatorName: string | null): string =>
  wordsFor('en', 'openDataApi')('attribution', { operator: publisherName(operatorName), address: env.siteUrl() });
