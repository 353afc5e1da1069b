import './globals.css';
import type { Metadata } from 'next';
import { LANGUAGE_TAGS } from '@/domain/base/languages.mjs';
import { wordsFor } from '@/messages/translate';
import { NotFoundPage } from './[locale]/(public)/public-page';

export const metadata: Metadata = { title: wordsFor('en', 'shared')('notFound.title'), robots: { index: false } };

/**
 * Addresses outside the pages, such as /api/none. Without this, Next answers with a page that the content policy
 * blocks.
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
