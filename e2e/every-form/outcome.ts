import { stripVTControlCharacters } from 'node:util';

/** What a fault did to a form: null if nothing was lost. Or why this fault cannot come to this form. */
export type Outcome =
  | { readonly fault: string; readonly wrong: string | null }
  | { readonly fault: string; readonly notApplicable: string };

/** Collects what each fault did. */
export type Trying = {
  readonly outcomes: readonly Outcome[];
  /** Applies a fault. Returns whether nothing was lost. */
  readonly check: (fault: string, work: () => Promise<void>) => Promise<boolean>;
  readonly skip: (fault: string, reason: string) => void;
};

export function beginTrying(): Trying {
  const outcomes: Outcome[] = [];
  return {
    outcomes,
    async check(fault, work) {
      const wrong = await work().then(
        () => null,
        (error) => stripVTControlCharacters(String(error)).slice(0, 900),
      );
      outcomes.push({ fault, wrong });
      return wrong === null;
    },
    skip: (fault, notApplicable) => outcomes.push({ fault, notApplicable }),
  };
}

/** Why a fault cannot come to a form. */
export const REASONS = {
  step: 'A form with GET is a step before the form that saves: the next page has it in its address.',
  redirects: 'This address is no page: it answers with a redirect to any page of this site.',
  noBuilds: 'This address is the same in every build.',
  noSession: 'Nobody needs to be signed in to send this form.',
  stranger: 'What strangers type, and who signs out, does not stay in the browser.',
  oneLanguage: 'This page has no link to another language.',
  reload: 'Without JavaScript a reload of a form that was not sent empties it, in every browser (decision 034).',
  noFields: 'This form has only a button.',
} as const;
