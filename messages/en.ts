import { actMail } from './en/act-mail';
import { admin } from './en/admin';
import { adminActs } from './en/admin-acts';
import { adminPeople } from './en/admin-people';
import { adminSetup } from './en/admin-setup';
import { archive } from './en/archive';
import { attention } from './en/attention';
import { bodyPages } from './en/body-pages';
import { candidacy } from './en/candidacy';
import { candidateOffice } from './en/candidate-office';
import { confirmMail } from './en/confirm-mail';
import { deadlineMail } from './en/deadline-mail';
import { declare } from './en/declare';
import { demo } from './en/demo';
import { form } from './en/form';
import { format } from './en/format';
import { guide } from './en/guide';
import { guideAdmin } from './en/guide-admin';
import { guideLog } from './en/guide-log';
import { home } from './en/home';
import { hustings } from './en/hustings';
import { invitationMail } from './en/invitation-mail';
import { maps } from './en/maps';
import { myClp } from './en/my-clp';
import { office } from './en/office';
import { openData } from './en/open-data';
import { openDataApi } from './en/open-data-api';
import { progress } from './en/progress';
import { publicLog } from './en/public-log';
import { receiptMail } from './en/receipt-mail';
import { receipts } from './en/receipts';
import { refusals } from './en/refusals';
import { reminderMail } from './en/reminder-mail';
import { reports } from './en/reports';
import { rosterMail } from './en/roster-mail';
import { rounds } from './en/rounds';
import { search } from './en/search';
import { seats } from './en/seats';
import { shared } from './en/shared';
import { shell } from './en/shell';
import { signIn } from './en/sign-in';
import { signInMail } from './en/sign-in-mail';
import { site } from './en/site';
import { slatePages } from './en/slate-pages';
import { standings } from './en/standings';
import { statements } from './en/statements';
import { threshold } from './en/threshold';
import { ui } from './en/ui';
import { verify } from './en/verify';

/** Every text in English, one namespace a file. A new namespace is one import and one line here. */
export const en = {
  actMail,
  admin,
  adminActs,
  adminPeople,
  adminSetup,
  archive,
  attention,
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
  guideAdmin,
  guideLog,
  home,
  hustings,
  invitationMail,
  maps,
  myClp,
  office,
  openData,
  openDataApi,
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
} as const;
