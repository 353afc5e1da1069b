import type { Metadata } from 'next';
import type { Locale } from '@/messages/translate';
import { DeclarationSheet, declarationMetadata } from '../declaration-page';

export const dynamic = 'error';
export const revalidate = 60;
export const generateStaticParams = () => [];

type Props = { readonly params: Promise<{ locale: Locale; round: string; number: string }> };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => declarationMetadata(await params);

/** One declaration of a round, at its permanent address. */
export default async function NumberedDeclaration({ params }: Props) {
  return <DeclarationSheet {...(await params)} />;
}
