import './globals.css';
import type { Metadata } from 'next';
import { connection } from 'next/server';
import { LANGUAGE_TAGS } from '@/domain/base/languages.mjs';
import { wordsFor } from '@/messages/translate';
import { NotFoundPage } from './[locale]/(public)/public-page';

export const metadata: Metadata = { title: wordsFor('en', 'shared')('notFound.title'), robots: { index: false } };

/**
 * The page for addresses that belong to no page, such as /api/none. Without this file, Next answers with a page that
 * the content policy blocks.
 */
export default async function GlobalNotFound() {
  // The footer says whom to ask, and there is no database during the build.
  await connection();
  return (
    <html lang={LANGUAGE_TAGS.en}>
      <body>
        <NotFoundPage locale="en" />
      </body>
    </html>
  );
}
