import { missingWords, SETTINGS_PATH } from '@/app/[locale]/admin/settings/settings-words';
import { atStart } from '@/messages/format';
import { wordsFor } from '@/messages/translate';
import type { InstallationTask } from '@/queries/installation/attention';
import type { Task, TaskView } from './task';

/** The texts of the task of a new installation. */
export function installationTask({ missing }: InstallationTask, { locale }: TaskView): Task {
  const t = wordsFor(locale, 'attention');
  return {
    n: missing.length,
    title: t('item.settings-missing.title', { n: missing.length }),
    text: `${atStart(missingWords(missing, locale), locale)} ${wordsFor(locale, 'settings')('noRound')}`,
    path: SETTINGS_PATH,
    go: t('item.settings-missing.go'),
  };
}
