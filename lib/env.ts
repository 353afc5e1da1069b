import { resolve } from 'node:path';
import { firstSettings } from '@/domain/installation/settings';
import { retentionDays } from '@/domain/people/retention';

// Only this file reads the environment. Everything has a default that works on a laptop.

const text = (name: string) => process.env[name]?.trim() || undefined;

export const env = {
  /** An address that begins with `file:` is SQLite. */
  databaseUrl: () => text('DATABASE_URL') ?? 'file:data/nominations.sqlite',
  isDemo: () => text('DEMO') === '1',
  port: () => Number(text('PORT') ?? 3000),
  /** The public address of the site. Links in emails start with it. */
  siteUrl: () => (text('AUTH_URL') ?? `http://localhost:${text('PORT') ?? 3000}`).replace(/\/$/, ''),
  authSecret: () => text('AUTH_SECRET'),
  /** A mail server as `smtp://user:password@host:587`. Without one, emails are written to files. */
  smtpUrl: () => text('SMTP_URL'),
  mailFrom: () => text('MAIL_FROM') ?? 'Nominations <nominations@localhost>',
  outboxFolder: () => resolve(/* turbopackIgnore: true */ text('OUTBOX_DIR') ?? 'data/outbox'),
  /** How many days each kind of personal data is kept. Throws if a setting is not a number of days. */
  retention: () => retentionDays(text),
  /** The first values of the installation's settings. Throws if one cannot be used. */
  firstSettings: () => firstSettings(text),
};
