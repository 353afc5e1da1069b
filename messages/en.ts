import { actMail } from './en/act-mail';
import { admin } from './en/admin';
import { adminActs } from './en/admin-acts';
import { adminPeople } from './en/admin-people';
import { adminSetup } from './en/admin-setup';
import { archive } from './en/archive';
import { attention } from './en/attention';
import { bodyPages } from './en/body-pages';
import { candidacy } from './en/candidacy';
import { confirmMail } from './en/confirm-mail';
import { deadlineMail } from './en/deadline-mail';
import { declare } from './en/declare';
import { demo } from './en/demo';
import { form } from './en/form';
import { format } from './en/format';
import { home } from './en/home';
import { invitationMail } from './en/invitation-mail';
import { office } from './en/office';
import { publicLog } from './en/public-log';
import { receiptMail } from './en/receipt-mail';
import { receipts } from './en/receipts';
import { refusals } from './en/refusals';
import { reminderMail } from './en/reminder-mail';
import { rosterMail } from './en/roster-mail';
import { rounds } from './en/rounds';
import { seats } from './en/seats';
import { shared } from './en/shared';
import { shell } from './en/shell';
import { signIn } from './en/sign-in';
import { signInMail } from './en/sign-in-mail';
import { site } from './en/site';
import { standings } from './en/standings';
import { threshold } from './en/threshold';
import { ui } from './en/ui';
import { verify } from './en/verify';

/** Every text in English, one namespace a file. A new namespace is one import and one line here. */
export const en = {
  actMail,
  admin,
  adminActs,
  adminPeople,
  archive,
  attention,
  adminSetup,
  bodyPages,
  candidacy,
  confirmMail,
  deadlineMail,
  declare,
  demo,
  form,
  format,
  home,
  invitationMail,
  office,
  publicLog,
  receiptMail,
  receipts,
  refusals,
  reminderMail,
  rosterMail,
  rounds,
  seats,
  shared,
  shell,
  signIn,
  signInMail,
  site,
  standings,
  threshold,
  ui,
  verify,
} as const;
