import type { ReactNode } from 'react';
import { type Locale, wordsFor } from '@/messages/translate';

type SourceParts = { readonly words: string; readonly address: string | null };

/**
 * A source as typed: an address, words, or words with an address in them. Only an http address becomes a link; without
 * words, its host is shown.
 */
export function readSource(text: string): SourceParts {
  const [address] = /https?:\/\/[^\s<>"]+[^\s<>".,;)]/.exec(text) ?? [];
  if (address === undefined || !URL.canParse(address)) return { words: text, address: null };
  const words = text
    .replace(address, '')
    .replace(/[\s,;:.()]+$/, '')
    .trim();
  return { words: words || new URL(address).hostname.replace(/^www\./, ''), address };
}

const link = (address: string | null, words: ReactNode): ReactNode =>
  address === null ? (
    words
  ) : (
    // nofollow: links written by others must not benefit from this site's ranking
    <a href={address} rel="nofollow">
      {words}
    </a>
  );

/** A source, as a link if it has an address. */
export function Source({ text }: { readonly text: string }) {
  const { words, address } = readSource(text);
  return link(address, words);
}

/** "Source: LabourList, 18 June 2022" */
export function SourceLine({ text, locale }: { readonly text: string; readonly locale: Locale }) {
  const { words, address } = readSource(text);
  const t = wordsFor(locale, 'shared');
  return <span className="small quiet">{t.rich('source', { words, link: (chunks) => link(address, chunks) })}</span>;
}
