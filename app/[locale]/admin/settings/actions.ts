'use server';

import { actionOf } from '@/auth/form-action';
import { changeSettings, changeSettingsInput } from '@/commands/installation/settings';
import { type Locale, wordsFor } from '@/messages/translate';
import { SETTINGS_PATH } from './settings-words';

/** Saves the settings of the installation. The next page confirms it. */
export const saveSettings = actionOf({
  said: 'settingsSaved',
  input: changeSettingsInput,
  run: changeSettings,
  refused: (error, locale) => {
    const t = wordsFor(locale, 'settings');
    if (error.code !== 'wrong') return { text: t(`refusals.${error.code}`) };
    return error.problems.map(({ field, code }) => ({ field, text: t(`refusals.${code}`) }));
  },
  to: (_: { readonly locale: Locale }) => SETTINGS_PATH,
});
