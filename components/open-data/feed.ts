import { LANGUAGE_TAGS, type Locale } from '@/domain/base/languages.mjs';
import { EVENTS_IN_A_FEED, pageOfEntry } from '@/domain/log/log-pages';
import { type AtomEntry, html, tagOf, writeAtom } from '@/lib/atom';
import { env } from '@/lib/env';
import { LICENCE, publisherName } from '@/lib/open-data/licence';
import { count, longDay } from '@/messages/format';
import { href } from '@/messages/href';
import { wordsFor } from '@/messages/translate';
import type { ReportEvents } from '@/queries/candidates/report-events';
import type { LogRow } from '@/queries/log/log-entries';
import type { LogNames } from '@/queries/log/public-log';
import type { BodyEvents, RoundEvents, StandingEvent } from '@/queries/open-data/public-events';
import { bodyName } from '../bodies/body-name';
import { entryText } from '../log/entry';
import { publicLinks } from '../rounds/round-links';

/**
 * The events of a round, and an entry for the standings of each contest, which feed readers show as new whenever its
 * count changes.
 */
export function roundFeed(
  { round, entries, standings, names }: RoundEvents,
  operatorName: string | null,
  locale: Locale,
): string {
  const words = wordsFor(locale, 'openData');
  const path = publicLinks(round.slug).round;
  return feedOf({
    locale,
    operatorName,
    path,
    title: words('feed.roundTitle', { round: round.title }),
    since: round.announcedAt ?? round.opensAt,
    isPractice: round.kind === 'practice',
    entries: [
      ...standings.map((standing) => standingEntry(standing, round, locale)),
      ...entries.map((row) => logEntry(row, names, locale)),
    ],
  });
}

/** The events that involve a body. */
export function bodyFeed({ body, entries, names }: BodyEvents, operatorName: string | null, locale: Locale): string {
  return feedOf({
    locale,
    operatorName,
    path: `/bodies/${body.slug}`,
    title: wordsFor(locale, 'openData')('feed.bodyTitle', { body: bodyName(body, locale) }),
    // The date of the feed if there is no event yet.
    since: new Date('2026-01-01T00:00:00Z'),
    entries: entries.map((row) => logEntry(row, names, locale)),
  });
}

/** The reports of one representative, or of all: each entry leads to the report on its author's own site. */
export function reportsFeed({ person, reports }: ReportEvents, operatorName: string | null, locale: Locale): string {
  const words = wordsFor(locale, 'openData');
  return feedOf({
    locale,
    operatorName,
    path: person ? `/reports/${person.slug}` : '/reports',
    page: person ? person.page : '/rounds',
    title: person ? words('feed.reportsOf', { name: person.name }) : words('feed.reports'),
    since: new Date('2026-01-01T00:00:00Z'),
    entries: reports.map(({ id, name, title, address, meetingOn, postedAt }) => ({
      id: tagOf(env.siteUrl(), `/reports/${id}`),
      title: words('feed.report', { name, title, day: longDay(meetingOn, locale) }),
      link: address,
      updatedAt: postedAt,
      publishedAt: postedAt,
    })),
  });
}

/** The sentence that says that a round is practice. Files that people use outside this site always contain it. */
export function practiceWords(locale: Locale): string {
  const words = wordsFor(locale, 'shell');
  return `${words('practice.mark')}. ${words('practice.words')}`;
}

type Parts = {
  readonly locale: Locale;
  readonly operatorName: string | null;
  /** The address of the page in English. */
  readonly path: string;
  /** The page that the feed is about, if it is not at the feed's own address. */
  readonly page?: string | undefined;
  readonly title: string;
  readonly since: Date;
  readonly isPractice?: boolean | undefined;
  readonly entries: readonly AtomEntry[];
};

function feedOf({ locale, operatorName, path, page: about = path, title, since, isPractice, entries }: Parts): string {
  const words = wordsFor(locale, 'openData');
  const page = href(locale, path);
  const log = `${env.siteUrl()}${href(locale, '/log')}`;
  return writeAtom({
    id: tagOf(env.siteUrl(), `${page}/feed`),
    title,
    subtitle: [
      ...(isPractice ? [practiceWords(locale)] : []),
      words('feed.newest', { n: EVENTS_IN_A_FEED, address: log }),
    ].join(' '),
    language: LANGUAGE_TAGS[locale],
    self: `${env.siteUrl()}${page}/feed.xml`,
    page: `${env.siteUrl()}${href(locale, about)}`,
    author: publisherName(operatorName),
    rights: `${LICENCE.name}, ${LICENCE.address}`,
    since,
    entries: [...entries].sort((a, b) => b.updatedAt.getTime() - a.updatedAt.getTime()),
  });
}

function logEntry({ seq, at, entry }: LogRow, names: LogNames, locale: Locale): AtomEntry {
  const { text, path } = entryText({ entry, at, names, locale });
  const onLog = `/log/${pageOfEntry(seq)}#entry-${seq}`;
  return {
    id: tagOf(env.siteUrl(), href(locale, `/log/${seq}`)),
    title: text,
    link: `${env.siteUrl()}${href(locale, path ?? onLog)}`,
    updatedAt: at,
    publishedAt: at,
  };
}

function standingEntry(
  { contest, changedAt, candidacies, notHeardFrom }: StandingEvent,
  round: RoundEvents['round'],
  locale: Locale,
): AtomEntry {
  const words = wordsFor(locale, 'openData');
  const page = href(locale, publicLinks(round.slug).contest(contest.slug));
  const link = `${env.siteUrl()}${page}`;
  const lines = candidacies.map(
    ({ slug, name, count: n }) =>
      `<li><a href="${html(`${link}/${slug}`)}">${html(name)}</a>: ${html(count(n, locale))}</li>`,
  );
  const rest = round.kind === 'archive' ? words('archive') : words('notHeard', { n: notHeardFrom });
  return {
    id: tagOf(env.siteUrl(), `${page}/standings`),
    title: words('feed.standingsTitle', { contest: contest.title }),
    link,
    updatedAt: changedAt,
    content: `<p>${html(words('feed.counted'))}</p><ul>${lines.join('')}</ul><p>${html(rest)}</p>`,
  };
}

/** Feeds must not run scripts or be shown in a frame. */
export const FEED_HEADERS = {
  'content-type': 'application/atom+xml; charset=utf-8',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
} as const;
