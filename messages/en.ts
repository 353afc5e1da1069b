import { form } from './en/form';
import { format } from './en/format';
import { receiptMail } from './en/receipt-mail';
import { shell } from './en/shell';
import { signInMail } from './en/sign-in-mail';
import { threshold } from './en/threshold';
import { ui } from './en/ui';

/** Every text in English, one namespace a file. A new namespace is one import and one line here. */
export const en = {
  form,
  format,
  receiptMail,
  shell,
  signInMail,
  threshold,
  ui,
} as const;
