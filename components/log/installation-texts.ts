import type { InstallationEvent } from '@/domain/log/installation-events';
import { wordsFor } from '@/messages/translate';
import { plain, type TextsOf, to } from './entry-text';

export const INSTALLATION_TEXTS: TextsOf<InstallationEvent> = {
  'bodies.added': (data, { locale }) => plain(wordsFor(locale, 'publicLog')('event.bodiesAdded', { n: data.bodies })),
  'text.redacted': ({ entry, reason }, { locale }) =>
    plain(wordsFor(locale, 'publicLog')('event.textRedacted', { entry, reason })),
  'key.published': ({ keyId }, { locale }) =>
    to('/verify', wordsFor(locale, 'publicLog')('event.keyPublished', { keyId })),
};
