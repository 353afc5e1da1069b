import type { Locale } from '@/domain/base/languages.mjs';
import type { JsonValue } from '@/domain/log/canonical-json';
import type { SignedHead } from '@/domain/log/log-chain';
import type { DeclarationFacts, DeclaredContest } from '@/domain/results/declaration';
import { sealedFrom } from '@/domain/rounds/in-time';
import { escapeHtml, markdownHtml } from '@/lib/markdown-html';
import { readMarkdown } from '@/lib/read-markdown';
import { sealWords } from '@/messages/deadline-words';
import { exactInstant, longInstant, zoneName } from '@/messages/format';
import { wordsFor } from '@/messages/translate';

export type ArchivedStatement = {
  readonly contest: string;
  readonly contestTitle: string;
  readonly candidacy: string;
  readonly name: string;
  readonly language: Locale;
  readonly version: number;
  /** The statement and the answers, in plain Markdown as the candidate wrote them. */
  readonly text: string;
  readonly answers: readonly {
    readonly question: string;
    /** True if the question has no translation in the language of the statement. */
    readonly inEnglish: boolean;
    readonly text: string;
  }[];
  readonly source: string | null;
};

/** Everything in the archive of a round. Every field is public. */
export type ArchiveData = {
  readonly round: {
    readonly slug: string;
    readonly title: string;
    readonly zone: string;
    readonly isPractice: boolean;
  };
  /** True during an amendment if the rows give a different result from the last declaration. */
  readonly isAmending: boolean;
  readonly madeAt: Date;
  readonly siteUrl: string;
  /** The last declaration. Before the first one, it is today's count. */
  readonly facts: DeclarationFacts;
  readonly declarations: readonly {
    readonly number: number;
    readonly declaredAt: Date;
    readonly reason: string | null;
    readonly contents: string;
    readonly fingerprint: string;
  }[];
  readonly nominations: readonly {
    readonly contest: string;
    readonly candidate: string;
    readonly name: string;
    readonly body: string;
    readonly bodyName: string;
    readonly region: string;
    readonly provenance: string;
    readonly receipt: string;
    readonly received: string;
    readonly source: string | null;
  }[];
  readonly receipts: readonly {
    readonly code: string;
    readonly contest: string;
    readonly body: string;
    readonly version: number;
    readonly received: string;
    readonly kind: string;
    readonly standing: 'stands' | 'unconfirmed' | 'replaced' | 'void';
    readonly fingerprint: string;
    readonly logSeq: number;
    readonly contents: string;
  }[];
  readonly statements: readonly ArchivedStatement[];
  /** The lines of log.jsonl (see logLines in log-lines.ts). */
  readonly log: readonly JsonValue[];
  readonly heads: readonly SignedHead[];
  readonly keys: readonly { readonly keyId: string; readonly x: string; readonly since: string }[];
  /** The round in the format of a round file. */
  readonly roundFile: object;
  /** The text of verify.mjs. */
  readonly verifier: string;
};

const safe = escapeHtml;

const STYLE = `:root{color-scheme:light dark}body{font:1.0625rem/1.5 Georgia,serif;max-width:44rem;margin:2rem auto;padding:0 1rem}
h1,h2,th,dt{font-family:system-ui,sans-serif;line-height:1.2}table{border-collapse:collapse;width:100%;margin:1rem 0}
caption{text-align:left;font-style:italic}th,td{text-align:left;vertical-align:top;padding:.35rem .75rem .35rem 0;border-bottom:1px solid}
td.n{text-align:right;font-variant-numeric:tabular-nums}code{font-size:.85em;overflow-wrap:anywhere}dt{font-weight:600}dd{margin:0 0 .5rem}`;

const page = (lang: string, title: string, body: string) => `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${body}
</body>
</html>
`;

/** The name of the file that contains a statement. */
export const statementPath = ({ contest, candidacy, language }: ArchivedStatement): string =>
  `statements/${contest}-${candidacy}${language === 'en' ? '' : `-${language}`}.html`;

/**
 * The first page of an archive: the declared result, the list of files, and how to check them. It has no script and
 * needs no network.
 */
export function archivePage(data: Omit<ArchiveData, 'log'>): string {
  const t = wordsFor('en', 'archive');
  const { round, facts, declarations, statements } = data;
  const last = declarations.at(-1);
  const closes = `${longInstant(new Date(facts.round.closesAt), round.zone, 'en')} ${zoneName(round.zone, 'en')}`;
  const declared = last
    ? [
        `<p>${safe(t('declared', { number: last.number, at: exactInstant(last.declaredAt, round.zone, 'en'), closes }))}</p>`,
        ...(last.reason ? [`<p>${safe(t('amended', { reason: last.reason }))}</p>`] : []),
        `<p>${safe(t('fingerprint'))}<br><code>${last.fingerprint}</code></p>`,
      ]
    : [`<p>${safe(t('notDeclared', { closes }))}</p>`, ...unsealed(data)];
  const list = statements.map(
    (one) => `<li><a href="${safe(statementPath(one))}">${safe(one.name)}</a>, ${safe(one.contestTitle)}</li>`,
  );
  return page(
    'en',
    t('title', { round: round.title }),
    [
      `<h1>${safe(t('title', { round: round.title }))}</h1>`,
      ...(round.isPractice ? [`<p><strong>${safe(t('practice'))}</strong></p>`] : []),
      ...(data.isAmending ? [`<p><strong>${safe(t('amending'))}</strong></p>`] : []),
      ...declared,
      ...facts.contests.map(contestPart),
      `<h2>${safe(t('files.title'))}</h2>\n<dl>\n${filesOf(data)}\n</dl>`,
      ...(list.length > 0 ? [`<h2>${safe(t('statements'))}</h2>\n<ul>\n${list.join('\n')}\n</ul>`] : []),
      `<h2>${safe(t('check.title'))}</h2>`,
      `<p>${safe(t('check.run'))}</p>\n<pre><code>node verify.mjs</code></pre>`,
      `<p>${safe(t('check.trust', { site: data.siteUrl }))}</p>`,
      `<p>${safe(t('made', { at: exactInstant(data.madeAt, round.zone, 'en'), site: data.siteUrl }))}</p>`,
    ].join('\n'),
  );
}

/** A sentence for an archive that was made while forms could still be recorded. */
function unsealed({ round, facts, madeAt }: Pick<ArchiveData, 'round' | 'facts' | 'madeAt'>): readonly string[] {
  const closesAt = new Date(facts.round.closesAt);
  if (madeAt < closesAt || madeAt >= sealedFrom(closesAt)) return [];
  return [`<p><strong>${safe(sealWords('figures', closesAt, round.zone, 'en'))}</strong></p>`];
}

function contestPart({ title, seats, words, candidacies, bodies }: DeclaredContest): string {
  const t = wordsFor('en', 'archive');
  const rows = candidacies.map(
    (one) =>
      `<tr><th scope="row">${safe(one.name)}</th><td class="n">${one.count}</td><td>${safe(one.words)} ${safe(
        t(`status.${one.status}`),
      )}</td></tr>`,
  );
  // A body that is counted with another is not counted again.
  const all = bodies.filter(({ status }) => status !== 'counted-with').length;
  const silent = bodies.filter(({ status }) => status === 'not-heard-from').length;
  const nobody = bodies.filter(({ status }) => status === 'nominated-nobody').length;
  return [
    `<h2>${safe(title)}</h2>`,
    `<p>${safe(t('contest', { seats, rule: words }))}</p>`,
    `<table><caption>${safe(t('table'))}</caption>`,
    `<thead><tr><th scope="col">${safe(t('candidate'))}</th><th scope="col">${safe(t('count'))}</th><th scope="col">${safe(
      t('outcome'),
    )}</th></tr></thead>`,
    `<tbody>\n${rows.join('\n')}\n</tbody></table>`,
    `<p>${safe(t('bodies', { all, nobody, silent }))}</p>`,
  ].join('\n');
}

function filesOf({ declarations }: Pick<ArchiveData, 'declarations'>): string {
  const t = wordsFor('en', 'archive');
  const one = (path: string, words: string) => `<dt><a href="${path}">${path}</a></dt><dd>${safe(words)}</dd>`;
  return [
    ...declarations.map(({ number }) => one(`declaration-${number}.json`, t('files.declaration', { number }))),
    one('candidacies.csv', t('files.candidacies')),
    one('bodies.csv', t('files.bodies')),
    one('nominations.csv', t('files.nominations')),
    one('nominations.json', t('files.nominationsJson')),
    one('receipts.csv', t('files.receipts')),
    one('round.json', t('files.round')),
    one('log.jsonl', t('files.log')),
    one('heads.json', t('files.heads')),
    one('key.json', t('files.key')),
    one('manifest.json', t('files.manifest')),
    one('verify.mjs', t('files.verifier')),
  ].join('\n');
}

/** A page with a statement in the candidate's words, without scripts. */
export function statementPage(
  round: string,
  { name, contestTitle, language, text, answers, source }: ArchivedStatement,
): string {
  const t = wordsFor('en', 'archive');
  const asked = answers.map(
    ({ question, inEnglish, text: answer }) =>
      `<h2${inEnglish ? ' lang="en"' : ''}>${safe(question)}</h2>\n${markdownHtml(readMarkdown(answer))}`,
  );
  return page(
    language,
    t('statementTitle', { name, contest: contestTitle }),
    [
      `<p lang="en"><a href="../index.html">${safe(t('title', { round }))}</a></p>`,
      `<h1>${safe(name)}</h1>`,
      `<p lang="en">${safe(contestTitle)}</p>`,
      markdownHtml(readMarkdown(text)),
      ...asked,
      ...(source ? [`<p lang="en">${safe(t('source', { source }))}</p>`] : []),
    ].join('\n'),
  );
}
