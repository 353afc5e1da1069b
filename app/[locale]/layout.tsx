import '../globals.css';
import type { Metadata, Viewport } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { isLocale, LANGUAGE_TAGS } from '@/domain/base/languages.mjs';
import { env } from '@/lib/env';
import { wordsFor } from '@/messages/translate';

// No page is rendered during the build, because the build host has no database.
export const generateStaticParams = () => [];

type Props = { readonly children: ReactNode; readonly params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = wordsFor(isLocale(locale) ? locale : 'en', 'shell');
  return {
    metadataBase: new URL(env.siteUrl()),
    title: { default: t('wordmark'), template: `%s | ${t('wordmark')}` },
    icons: { icon: '/icon.svg' },
    formatDetection: { telephone: false, email: false, address: false },
  };
}

export const viewport: Viewport = { colorScheme: 'light dark', width: 'device-width', initialScale: 1 };

/**
 * The root layout sets the language of the page and loads the style sheet. The frame around a page is in
 * components/ui/page.tsx.
 */
export default async function RootLayout({ children, params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <html lang={LANGUAGE_TAGS[locale]}>
      <body>{children}</body>
    </html>
  );
}
