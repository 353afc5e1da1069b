import * as aboutYou from './en/about-you';
import * as admin from './en/admin';
import * as approval from './en/approval';
import * as bodies from './en/bodies';
import * as bodiesAdmin from './en/bodies-admin';
import * as bodyListAdmin from './en/body-list-admin';
import * as bodyLog from './en/body-log';
import * as boundaries from './en/boundaries';
import * as candidateAccessAdmin from './en/candidate-access-admin';
import * as candidateEmails from './en/candidate-emails';
import * as candidates from './en/candidates';
import * as candidatesAdmin from './en/candidates-admin';
import * as candidatesOwn from './en/candidates-own';
import * as confirmation from './en/confirmation';
import * as contests from './en/contests';
import * as contestsRule from './en/contests-rule';
import * as deadline from './en/deadline';
import * as decidesAlone from './en/decides-alone';
import * as done from './en/done';
import * as doneAdmin from './en/done-admin';
import * as emails from './en/emails';
import * as formSending from './en/form-sending';
import * as handOvers from './en/hand-overs';
import * as installation from './en/installation';
import * as kinds from './en/kinds';
import * as lateAdmin from './en/late-admin';
import * as letters from './en/letters';
import * as listsAdmin from './en/lists-admin';
import * as log from './en/log';
import * as members from './en/members';
import * as nominations from './en/nominations';
import * as nominationsAdmin from './en/nominations-admin';
import * as notOnRoster from './en/not-on-roster';
import * as openData from './en/open-data';
import * as openDataApi from './en/open-data-api';
import * as ownData from './en/own-data';
import * as ownOutcome from './en/own-outcome';
import * as peopleAdmin from './en/people-admin';
import * as publicText from './en/public-text';
import * as reasons from './en/reasons';
import * as receipts from './en/receipts';
import * as registrations from './en/registrations';
import * as registrationsAdmin from './en/registrations-admin';
import * as results from './en/results';
import * as resultsDeclaration from './en/results-declaration';
import * as roundRolesAdmin from './en/round-roles-admin';
import * as rounds from './en/rounds';
import * as roundsAdmin from './en/rounds-admin';
import * as roundsHistory from './en/rounds-history';
import * as ruleAdmin from './en/rule-admin';
import * as ruleChangesAdmin from './en/rule-changes-admin';
import * as search from './en/search';
import * as setsAdmin from './en/sets-admin';
import * as settingsAdmin from './en/settings-admin';
import * as signIn from './en/sign-in';
import * as site from './en/site';
import * as slates from './en/slates';
import * as ui from './en/ui';

/** Every text in English. Each export of a file is a namespace. A new file is one import and one line here. */
export const en = {
  ...aboutYou,
  ...admin,
  ...approval,
  ...bodies,
  ...bodiesAdmin,
  ...bodyListAdmin,
  ...bodyLog,
  ...candidateAccessAdmin,
  ...candidateEmails,
  ...candidates,
  ...candidatesAdmin,
  ...candidatesOwn,
  ...confirmation,
  ...contests,
  ...contestsRule,
  ...deadline,
  ...doneAdmin,
  ...emails,
  ...lateAdmin,
  ...listsAdmin,
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
  ...nominationsAdmin,
  ...notOnRoster,
  ...openData,
  ...openDataApi,
  ...ownData,
  ...peopleAdmin,
  ...ownOutcome,
  ...publicText,
  ...registrations,
  ...registrationsAdmin,
  ...reasons,
  ...receipts,
  ...results,
  ...resultsDeclaration,
  ...rounds,
  ...roundRolesAdmin,
  ...roundsAdmin,
  ...ruleAdmin,
  ...setsAdmin,
  ...roundsHistory,
  ...ruleChangesAdmin,
  ...search,
  ...settingsAdmin,
  ...signIn,
  ...site,
  ...slates,
  ...ui,
} as const;
