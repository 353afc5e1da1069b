import { candidateOffice } from './cy/candidate-office';
import { form } from './cy/form';
import { format } from './cy/format';
import { guide } from './cy/guide';
import { guideLog } from './cy/guide-log';
import { hustings } from './cy/hustings';
import { maps } from './cy/maps';
import { myClp } from './cy/my-clp';
import { openData } from './cy/open-data';
import { progress } from './cy/progress';
import { reports } from './cy/reports';
import { search } from './cy/search';
import { shell } from './cy/shell';
import { signIn } from './cy/sign-in';
import { signInMail } from './cy/sign-in-mail';
import { slatePages } from './cy/slate-pages';
import { statements } from './cy/statements';
import { en } from './en';
import { overlay, type SomeWords, type Words } from './words';

/**
 * What has been put into Welsh so far. All of it awaits review by a Welsh speaker.
 * When it is whole, give it the type `Words<typeof en>` and drop the overlay: then a missing key does not compile.
 */
const translated: SomeWords<typeof en> = {
  candidateOffice,
  form,
  format,
  guide,
  guideLog,
  hustings,
  maps,
  myClp,
  openData,
  progress,
  reports,
  search,
  shell,
  signIn,
  signInMail,
  slatePages,
  statements,
};

/** While false, the Welsh pages say that most of them is still in English. */
export const isWhole: boolean = false;

/** Every text for the Welsh pages: Welsh where there is Welsh, English for the rest. */
export const cy: Words<typeof en> = overlay(en, translated);
