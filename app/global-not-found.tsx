import './globals.css';
import type { Metadata } from 'next';
import { LANGUAGE_TAGS } from '@/domain/base/languages.mjs';
import { wordsFor } from '@/messages/translate';
import { NotFoundPage } from './[locale]/(public)/public-page';

export const metadata: Metadata = { title: wordsFor('en', 'shared')('notFound.title'), robots: { index: false } };

/**
 * The page for addresses that belong to no page, such as /api/none. Without this file, Next answers with a page that
 * the content policy blocks.
 */
export default function GlobalNotFound() {
  return (
    <html lang={LANGUAGE_TAGS.en}>
      <body>
        <NotFoundPage locale="en" />
      </body>
    </html>
  );
}
