import { form } from './en/form';
import { format } from './en/format';
import { shell } from './en/shell';
import { ui } from './en/ui';

/** Every text in English, one namespace a file. A new namespace is one import and one line here. */
export const en = {
  form,
  format,
  shell,
  ui,
} as const;
