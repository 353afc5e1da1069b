import type { NeededSetting } from '@/domain/installation/settings';
import type { TextLink } from '@/lib/form-state';
import { list } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';

export const SETTINGS_PATH = '/admin/settings';

/** "The operator and the contact address are missing" */
export const missingWords = (missing: readonly NeededSetting[], locale: Locale): string => {
  const t = wordsFor(locale, 'settings');
  return t('missing', {
    n: missing.length,
    what: list(
      missing.map((key) => t(`needed.${key}`)),
      locale,
    ),
  });
};

/** The link to the settings in a sentence that says that some are missing. */
export const settingsLink = (locale: Locale): TextLink => ({
  words: wordsFor(locale, 'settings')('link'),
  href: href(locale, SETTINGS_PATH),
});
