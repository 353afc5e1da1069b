import * as aboutYou from './cy/about-you';
import * as approval from './cy/approval';
import * as bodies from './cy/bodies';
import * as bodyLog from './cy/body-log';
import * as boundaries from './cy/boundaries';
import * as candidateEmails from './cy/candidate-emails';
import * as candidates from './cy/candidates';
import * as candidatesOwn from './cy/candidates-own';
import * as confirmation from './cy/confirmation';
import * as contests from './cy/contests';
import * as contestsRule from './cy/contests-rule';
import * as deadline from './cy/deadline';
import * as decidesAlone from './cy/decides-alone';
import * as done from './cy/done';
import * as emails from './cy/emails';
import * as formSending from './cy/form-sending';
import * as handOvers from './cy/hand-overs';
import * as installation from './cy/installation';
import * as kinds from './cy/kinds';
import * as letters from './cy/letters';
import * as log from './cy/log';
import * as members from './cy/members';
import * as nominations from './cy/nominations';
import * as notOnRoster from './cy/not-on-roster';
import * as openData from './cy/open-data';
import * as ownData from './cy/own-data';
import * as ownOutcome from './cy/own-outcome';
import * as publicText from './cy/public-text';
import * as reasons from './cy/reasons';
import * as receipts from './cy/receipts';
import * as registrations from './cy/registrations';
import * as results from './cy/results';
import * as resultsDeclaration from './cy/results-declaration';
import * as rounds from './cy/rounds';
import * as roundsHistory from './cy/rounds-history';
import * as search from './cy/search';
import * as signIn from './cy/sign-in';
import * as site from './cy/site';
import * as slates from './cy/slates';
import * as ui from './cy/ui';
import { en } from './en';
import type { Words } from './shape';

/** The admin pages are in English only: few people read them, and their texts are the longest to maintain. */
export const ENGLISH_ONLY = [
  'admin',
  'adminActs',
  'adminDone',
  'adminLists',
  'adminPeople',
  'adminSetup',
  'attention',
  'bodiesAdmin',
  'bodyListAdmin',
  'candidateAccess',
  'guideAdmin',
  'late',
  'openDataApi',
  'officeRequests',
  'partyAdmin',
  'ruleSteps',
  'setsAdmin',
  'roundRoles',
  'ruleChanges',
  'settings',
] as const;
type EnglishOnly = (typeof ENGLISH_ONLY)[number];

/**
 * Every public page, the officer's and candidate's pages and the emails in Welsh: a missing key does not compile. All
 * of it awaits review by a Welsh speaker (docs/welsh.md).
 */
const welsh: Words<Omit<typeof en, EnglishOnly>> = {
  ...aboutYou,
  ...approval,
  ...bodies,
  ...bodyLog,
  ...candidateEmails,
  ...candidates,
  ...candidatesOwn,
  ...confirmation,
  ...contests,
  ...contestsRule,
  ...deadline,
  ...emails,
  ...decidesAlone,
  ...done,
  ...formSending,
  ...handOvers,
  ...boundaries,
  ...installation,
  ...kinds,
  ...log,
  ...letters,
  ...members,
  ...nominations,
  ...notOnRoster,
  ...openData,
  ...ownOutcome,
  ...publicText,
  ...ownData,
  ...registrations,
  ...reasons,
  ...receipts,
  ...results,
  ...resultsDeclaration,
  ...rounds,
  ...roundsHistory,
  ...search,
  ...signIn,
  ...site,
  ...slates,
  ...ui,
};

/** Every text for the Welsh pages. */
export const cy: Words<typeof en> = { ...en, ...welsh };
