import { form } from './en/form';
import { format } from './en/format';
import { office } from './en/office';
import { receiptMail } from './en/receipt-mail';
import { refusals } from './en/refusals';
import { shell } from './en/shell';
import { signIn } from './en/sign-in';
import { signInMail } from './en/sign-in-mail';
import { threshold } from './en/threshold';
import { ui } from './en/ui';

/** Every text in English, one namespace a file. A new namespace is one import and one line here. */
export const en = {
  form,
  format,
  receiptMail,
  office,
  refusals,
  shell,
  signIn,
  signInMail,
  threshold,
  ui,
} as const;
