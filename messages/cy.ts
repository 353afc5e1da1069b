import { actMail } from './cy/act-mail';
import { archive } from './cy/archive';
import { bodyPages } from './cy/body-pages';
import { candidacy } from './cy/candidacy';
import { candidateOffice } from './cy/candidate-office';
import { confirmMail } from './cy/confirm-mail';
import { deadlineMail } from './cy/deadline-mail';
import { declare } from './cy/declare';
import { demo } from './cy/demo';
import { form } from './cy/form';
import { format } from './cy/format';
import { guide } from './cy/guide';
import { guideLog } from './cy/guide-log';
import { home } from './cy/home';
import { hustings } from './cy/hustings';
import { invitationMail } from './cy/invitation-mail';
import { maps } from './cy/maps';
import { myClp } from './cy/my-clp';
import { office } from './cy/office';
import { openData } from './cy/open-data';
import { progress } from './cy/progress';
import { publicLog } from './cy/public-log';
import { receiptMail } from './cy/receipt-mail';
import { receipts } from './cy/receipts';
import { refusals } from './cy/refusals';
import { reminderMail } from './cy/reminder-mail';
import { reports } from './cy/reports';
import { rosterMail } from './cy/roster-mail';
import { rounds } from './cy/rounds';
import { search } from './cy/search';
import { seats } from './cy/seats';
import { shared } from './cy/shared';
import { shell } from './cy/shell';
import { signIn } from './cy/sign-in';
import { signInMail } from './cy/sign-in-mail';
import { site } from './cy/site';
import { slatePages } from './cy/slate-pages';
import { standings } from './cy/standings';
import { statements } from './cy/statements';
import { threshold } from './cy/threshold';
import { ui } from './cy/ui';
import { verify } from './cy/verify';
import { en } from './en';
import type { Words } from './shape';

/** The admin pages are in English only: few people read them, and their texts are the longest to maintain. */
export const ENGLISH_ONLY = [
  'admin',
  'adminActs',
  'adminPeople',
  'adminSetup',
  'attention',
  'guideAdmin',
  'openDataApi',
] as const;
type EnglishOnly = (typeof ENGLISH_ONLY)[number];

/**
 * Every public page, the officer's and candidate's pages and the emails in Welsh: a missing key does not compile. All
 * of it awaits review by a Welsh speaker (docs/welsh.md).
 */
const welsh: Words<Omit<typeof en, EnglishOnly>> = {
  actMail,
  archive,
  bodyPages,
  candidacy,
  candidateOffice,
  confirmMail,
  deadlineMail,
  declare,
  demo,
  form,
  format,
  guide,
  guideLog,
  home,
  hustings,
  invitationMail,
  maps,
  myClp,
  office,
  openData,
  progress,
  publicLog,
  receiptMail,
  receipts,
  refusals,
  reminderMail,
  reports,
  rosterMail,
  rounds,
  search,
  seats,
  shared,
  shell,
  signIn,
  signInMail,
  site,
  slatePages,
  standings,
  statements,
  threshold,
  ui,
  verify,
};

/** Every text for the Welsh pages. */
export const cy: Words<typeof en> = { ...en, ...welsh };
