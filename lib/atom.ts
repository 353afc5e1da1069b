import { Feed } from 'feed';
import { plainText } from './plain-text';

export type AtomEntry = {
  readonly id: string;
  readonly title: string;
  /** The absolute web address of the entry's page. */
  readonly link: string;
  readonly updatedAt: Date;
  readonly publishedAt?: Date | undefined;
  /** HTML, made only with the function `html`. */
  readonly content?: string | undefined;
};

export type AtomFeed = {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  /** The language code, as in `<html lang>`. */
  readonly language: string;
  readonly self: string;
  readonly page: string;
  readonly author: string;
  readonly rights: string;
  /** The date that a feed without entries gives. */
  readonly since: Date;
  /** The entries, newest first. */
  readonly entries: readonly AtomEntry[];
};

/**
 * An id that stays the same when a page moves: a tag: URI (RFC 4151) of the host. The year says when these ids were
 * introduced, and must never change.
 */
export const tagOf = (site: string, path: string): string => `tag:${new URL(site).hostname},2026:${path}`;

/** Escapes a string as HTML. */
export const html = (text: string): string =>
  plainText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const ROOT = '<feed xmlns="http://www.w3.org/2005/Atom">';

/**
 * Writes an Atom feed (RFC 4287). `updated` is that of the newest entry, so that the same record always gives the same
 * bytes.
 */
export function writeAtom(feed: AtomFeed): string {
  const updated = new Date(Math.max(feed.since.getTime(), ...feed.entries.map(({ updatedAt }) => updatedAt.getTime())));
  const made = new Feed({
    id: feed.id,
    title: plainText(feed.title),
    description: plainText(feed.subtitle),
    link: feed.page,
    feed: feed.self,
    author: { name: plainText(feed.author) },
    copyright: plainText(feed.rights),
    updated,
    generator: false,
  });
  for (const { id, title, link, updatedAt, publishedAt, content } of feed.entries)
    made.addItem({
      id,
      // Titles need escaping, because the library marks them as HTML.
      title: html(title),
      link,
      date: updatedAt,
      ...(publishedAt ? { published: publishedAt } : {}),
      ...(content === undefined ? {} : { content }),
    });
  // Adds the language, because the library does not write it.
  return made.atom1().replace(ROOT, `${ROOT.slice(0, -1)} xml:lang="${feed.language}">`);
}
