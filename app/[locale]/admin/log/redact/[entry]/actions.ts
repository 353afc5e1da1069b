'use server';

import { reasonedAction } from '@/app/[locale]/admin/action-kits';
import { redactText, redactTextInput } from '@/commands/log/redact';

export const redact = reasonedAction({
  said: 'textRemoved',
  input: redactTextInput,
  run: redactText,
  to: () => '/admin/log',
});
