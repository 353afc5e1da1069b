'use server';

import { redirect } from 'next/navigation';
import { signOut } from '@/auth/context';
import type { FormState } from '@/lib/form-state';
import { href } from '@/messages/href';
import type { Locale } from '@/messages/translate';

/** Ends the session of this browser. */
export async function leave(locale: Locale): Promise<FormState> {
  await signOut();
  redirect(href(locale, '/'));
}
