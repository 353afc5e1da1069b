import { form } from './cy/form';
import { format } from './cy/format';
import { shell } from './cy/shell';
import { signIn } from './cy/sign-in';
import { signInMail } from './cy/sign-in-mail';
import { en } from './en';
import { overlay, type SomeWords, type Words } from './words';

/**
 * What has been put into Welsh so far. All of it awaits review by a Welsh speaker.
 * When it is whole, give it the type `Words<typeof en>` and drop the overlay: then a missing key does not compile.
 */
const translated: SomeWords<typeof en> = {
  form,
  format,
  shell,
  signIn,
  signInMail,
};

/** While false, the Welsh pages say that most of them is still in English. */
export const isWhole: boolean = false;

/** Every text for the Welsh pages: Welsh where there is Welsh, English for the rest. */
export const cy: Words<typeof en> = overlay(en, translated);
