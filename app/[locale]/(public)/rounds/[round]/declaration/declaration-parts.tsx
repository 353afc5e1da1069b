import type { Metadata } from 'next';
import { DeclarationView } from '@/components/results/declaration';
import { declarationPath } from '@/components/rounds/round-links';
import { type Locale, wordsFor } from '@/messages/translate';
import { type DeclarationPage, declarationPage } from '@/queries/results/declaration';

type Address = { readonly round: string; readonly number?: string };
type At = Address & { readonly locale: Locale };

/** The parts that the pages of a round's latest declaration and of each numbered declaration have in common. */
export const declarationParts = {
  load: async (
    context: Parameters<typeof declarationPage>[0],
    { round, number }: Address,
  ): Promise<DeclarationPage | null> => {
    if (number !== undefined && !/^[1-9]\d{0,5}$/.test(number)) return null;
    return declarationPage(context, { round, number: number === undefined ? undefined : Number(number) });
  },
  metadata: ({ declared, round }: DeclarationPage, { locale }: At): Metadata => {
    const words = wordsFor(locale, 'declare');
    return {
      title: words('page.title', { number: declared.number, round: round.title }),
      description: words('page.description', { round: round.title }),
    };
  },
  frame: ({ round }: DeclarationPage, { number }: At) => ({
    path: declarationPath(round.slug, number),
    section: 'rounds' as const,
    isPractice: round.kind === 'practice',
  }),
  view: (page: DeclarationPage, { locale }: At) => <DeclarationView page={page} locale={locale} />,
};
