import type { InstallationEvent } from '@/domain/log/installation-events';
import { list } from '@/messages/format';
import { wordsFor } from '@/messages/translate';
import { plain, type TextsOf, to } from './entry-text';

const SETTINGS = ['operatorName', 'contactEmail', 'webPage', 'intake'] as const;

export const INSTALLATION_TEXTS: TextsOf<InstallationEvent> = {
  'bodies.added': (data, { locale }) => plain(wordsFor(locale, 'publicLog')('event.bodiesAdded', { n: data.bodies })),
  'settings.changed': ({ changed }, { locale }) => {
    const words = wordsFor(locale, 'installationLog');
    const what = SETTINGS.filter((field) => changed.includes(field)).map((field) => words(`setting.${field}`));
    return to('/about', words('settingsChanged', { what: list(what, locale) }));
  },
  'text.redacted': ({ entry, reason }, { locale }) =>
    plain(wordsFor(locale, 'publicLog')('event.textRedacted', { entry, reason })),
  'key.published': ({ keyId }, { locale }) =>
    to('/verify', wordsFor(locale, 'publicLog')('event.keyPublished', { keyId })),
};
