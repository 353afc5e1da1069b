'use server';

import { redirect } from 'next/navigation';
import { becomeDemoPerson } from '@/auth/demo';
import type { FormState } from '@/lib/form-state';
import { href } from '@/messages/href';
import type { Locale } from '@/messages/translate';

/** Signs the reader in as one of the invented people. */
export async function become(locale: Locale, _state: FormState, form: FormData): Promise<FormState> {
  const isThere = await becomeDemoPerson(String(form.get('person')), locale);
  redirect(href(locale, isThere ? '/office' : '/demo?gone=1'));
}
