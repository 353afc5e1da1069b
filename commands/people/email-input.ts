import { z } from 'zod';
import { readEmailAddress } from '@/domain/people/email-address';

/** An address as somebody typed it, in the one spelling in which addresses are kept. */
export const emailInput = z.string().transform((typed, check) => {
  const email = readEmailAddress(typed);
  if (email !== null) return email;
  check.addIssue('email');
  return z.NEVER;
});
