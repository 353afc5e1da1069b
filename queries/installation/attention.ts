import type { Reads } from '@/db/client';
import { missingSettings, type NeededSetting } from '@/domain/installation/settings';
import { settingsOf } from './settings';

/** The task of a new installation: settings without which no live round can be announced. */
export type InstallationTask = { readonly code: 'settings-missing'; readonly missing: readonly NeededSetting[] };

/** What an admin should know about the settings of the installation. */
export async function installationTasks(reads: Reads): Promise<InstallationTask[]> {
  const missing = missingSettings(await settingsOf(reads));
  return missing.length > 0 ? [{ code: 'settings-missing', missing }] : [];
}
