import { isWebAddress } from '../base/web-links';
import { REDACTED } from '../log/free-text';
import { readEmailAddress } from '../people/email-address';

/** Whether the Party itself takes nominations on this installation, or volunteers record what CLPs tell them. */
export const INTAKES = ['party', 'volunteers'] as const;
export type Intake = (typeof INTAKES)[number];

/** The public settings of an installation. Null: not set yet. */
export type Settings = {
  /** The operator's name, such as an organisation. It need not be a person. */
  readonly operatorName: string | null;
  /** The email address that readers are given. It is public on purpose. */
  readonly contactEmail: string | null;
  /** The operator's own web page. */
  readonly webPage: string | null;
  readonly intake: Intake | null;
};

export const NO_SETTINGS: Settings = { operatorName: null, contactEmail: null, webPage: null, intake: null };

/** The settings without which no live round can be announced. */
export const NEEDED_SETTINGS = ['operatorName', 'contactEmail', 'intake'] as const;
export type NeededSetting = (typeof NEEDED_SETTINGS)[number];

/** A setting that can be read; null if it was never set or has been redacted. */
export const unlessRedacted = (value: string | null | undefined): string | null =>
  value === undefined || value === REDACTED ? null : value;

/** Which of the needed settings are not set yet, in the order of the form. */
export const missingSettings = (settings: Settings): NeededSetting[] =>
  NEEDED_SETTINGS.filter((key) => settings[key] === null);

/** Whom to ask: a name or title, and an email address. Null: not set. */
export type ContactPoint = { readonly name: string | null; readonly email: string | null };

/** The columns of a round with its own contact. */
export type RoundContact = { readonly contactName: string | null; readonly contactEmail: string | null };

/**
 * Whom to ask about a round, or about the site if `round` is null: the contact of the round, else the operator. A round
 * with only a name or title has the operator's address.
 */
export function contactOf(settings: Settings, round: RoundContact | null): ContactPoint {
  const { operatorName, contactEmail } = settings;
  const [name, email] = [unlessRedacted(round?.contactName), unlessRedacted(round?.contactEmail)];
  return email === null ? { name: name ?? operatorName, email: contactEmail } : { name, email };
}

/**
 * Whether CLPs must also send their nominations in this round to the Party themselves: volunteers run the site, and the
 * round is no archive. A practice round behaves like the real thing.
 */
export const isSentSeparately = (settings: Settings, round: { readonly kind: string }): boolean =>
  settings.intake === 'volunteers' && round.kind !== 'archive';

/**
 * The first values of the settings, from the environment. They apply until they are stored, at the first start. Throws
 * if a value cannot be used, and says which.
 */
export function firstSettings(read: (name: string) => string | undefined): Settings {
  const email = read('CONTACT_EMAIL');
  const contactEmail = email === undefined ? null : readEmailAddress(email);
  if (email !== undefined && contactEmail === null) throw new Error('CONTACT_EMAIL is not an email address.');
  const webPage = read('OPERATOR_PAGE') ?? null;
  if (webPage !== null && !isWebAddress(webPage)) throw new Error('OPERATOR_PAGE is not a web address.');
  const typed = read('INTAKE');
  const intake = INTAKES.find((each) => each === typed) ?? null;
  if (typed !== undefined && intake === null) throw new Error(`INTAKE must be ${INTAKES.join(' or ')}.`);
  return { operatorName: read('OPERATOR_NAME') ?? null, contactEmail, webPage, intake };
}

/** The slug of the round that a page is about, from its address in English; null for any other page. */
export function roundOfPath(path: string): string | null {
  const [, slug] = /^\/(?:(?:admin\/|members\/|embed\/)?rounds|candidate|office\/[^/]+)\/([a-z0-9-]+)/.exec(path) ?? [];
  return slug ?? null;
}
