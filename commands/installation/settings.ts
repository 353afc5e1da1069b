import { z } from 'zod';
import type { Tx } from '@/db/client';
import type { Context } from '@/db/context';
import { record } from '@/db/record';
import { schema } from '@/db/schema';
import { cleanText } from '@/domain/base/clean-text';
import { actorIdOf, permit } from '@/domain/base/permissions';
import type { NotPublic } from '@/domain/base/public-text';
import { ok, type Result, refuse } from '@/domain/base/result';
import { isWebAddress } from '@/domain/base/web-links';
import { INTAKES, NO_SETTINGS, type Settings } from '@/domain/installation/settings';
import { readEmailAddress } from '@/domain/people/email-address';
import { env } from '@/lib/env';
import { settingsOf, storedSettings } from '@/queries/installation/settings';
import { readTexts } from '../public-texts';

const { installation } = schema;
const ID = 'installation';

const text = z.string().max(500).catch('');

/** The settings as typed. An unknown intake counts as no answer. */
export const changeSettingsInput = z.object({ operatorName: text, contactEmail: text, webPage: text, intake: text });
export type ChangeSettingsInput = z.infer<typeof changeSettingsInput>;

type SettingsCode = 'operator-missing' | 'text-long' | 'email-wrong' | 'page-wrong' | 'intake-missing';
export type SettingsProblem = { readonly field: keyof ChangeSettingsInput; readonly code: SettingsCode };
export type ChangeSettingsRefusal =
  | { readonly code: 'wrong'; readonly problems: readonly SettingsProblem[] }
  | { readonly code: 'settings-unchanged' };

/**
 * Changes the public settings of the installation: the operator, the contact address, the web page, and whether the
 * Party itself runs it. The log has each value before and after. Refuses a form with a missing or wrong answer; only
 * the web page may be empty.
 */
export async function changeSettings(
  ctx: Context,
  given: ChangeSettingsInput,
): Promise<Result<null, ChangeSettingsRefusal | NotPublic>> {
  const texts = readTexts(ctx, 'changeSettings', given);
  if (!texts.ok) return texts;
  const read = readSettings(texts.value);
  return ctx.db.transact<null, ChangeSettingsRefusal>(async (tx) => {
    permit(ctx.actor, 'settings.change', {});
    if (!read.ok) return read;
    const before = await settingsOf(tx);
    const isStored = (await storedSettings(tx)) !== null;
    if (isStored && changedIn(before, read.value).length === 0) return refuse({ code: 'settings-unchanged' });
    await store(tx, ctx, read.value);
    return ok(null);
  });
}

function readSettings(input: ChangeSettingsInput): Result<Settings, ChangeSettingsRefusal> {
  const problems: SettingsProblem[] = [];
  const operatorName = cleanText(input.operatorName);
  if (operatorName === '') problems.push({ field: 'operatorName', code: 'operator-missing' });
  if (operatorName.length > 120) problems.push({ field: 'operatorName', code: 'text-long' });
  const contactEmail = readEmailAddress(input.contactEmail);
  if (contactEmail === null) problems.push({ field: 'contactEmail', code: 'email-wrong' });
  const webPage = cleanText(input.webPage) || null;
  if (webPage !== null && !isWebAddress(webPage)) problems.push({ field: 'webPage', code: 'page-wrong' });
  const intake = INTAKES.find((each) => each === input.intake) ?? null;
  if (intake === null) problems.push({ field: 'intake', code: 'intake-missing' });
  if (problems.length > 0) return refuse({ code: 'wrong', problems });
  return ok({ operatorName, contactEmail, webPage, intake });
}

/**
 * Stores the settings of the environment if nobody has stored any, so that the log has them. From then on the
 * environment changes nothing. Returns whether it stored any.
 */
export async function storeFirstSettings(ctx: Context): Promise<boolean> {
  permit(ctx.actor, 'installation.prepare', {});
  const first = env.firstSettings();
  if (changedIn(NO_SETTINGS, first).length === 0) return false;
  const done = await ctx.db.transact<boolean, never>(async (tx) => {
    if ((await storedSettings(tx)) !== null) return ok(false);
    await store(tx, ctx, first);
    return ok(true);
  });
  return done.ok && done.value;
}

const KEYS = ['operatorName', 'contactEmail', 'webPage', 'intake'] as const;
const changedIn = (before: Settings, after: Settings) => KEYS.filter((key) => before[key] !== after[key]);

async function store(tx: Tx, { now, actor }: Context, settings: Settings): Promise<void> {
  const changed = changedIn((await storedSettings(tx)) ?? NO_SETTINGS, settings);
  await tx
    .insert(installation)
    .values({ id: ID, ...settings })
    .onConflictDoUpdate({ target: installation.id, set: settings });
  await record(tx, now, actorIdOf(actor), { event: 'settings.changed', data: { changed } });
}
