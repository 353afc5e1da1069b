import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Locale } from '@/domain/base/languages.mjs';
import { canonicalJson, type JsonValue } from '@/domain/log/canonical-json';
import type { SignedHead } from '@/domain/log/log-chain';
import type { DeclarationFacts, DeclaredContest } from '@/domain/results/declaration';
import { writeCsv } from '@/lib/csv';
import { sha256 } from '@/lib/tokens';
import type { ZippedFile } from '@/lib/zip';
import { archivePage, statementPage, statementPath } from './archive-pages';

export type ArchivedStatement = {
  readonly contest: string;
  readonly contestTitle: string;
  readonly candidacy: string;
  readonly name: string;
  readonly language: Locale;
  readonly version: number;
  /** In plain Markdown, as the candidate wrote it; so are the answers. */
  readonly text: string;
  readonly answers: readonly {
    readonly question: string;
    /** The question has no translation in the language of the statement. */
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
  /** During an amendment the rows may give a different result from the last declaration. */
  readonly isAmending: boolean;
  readonly madeAt: Date;
  readonly siteUrl: string;
  /** The last declaration; before the first, today's count. */
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
    readonly standing: 'stands' | 'replaced' | 'void';
    readonly fingerprint: string;
    readonly logSeq: number;
    readonly contents: string;
  }[];
  readonly statements: readonly ArchivedStatement[];
  /** Entries as they were hashed, with data still as text. */
  readonly log: readonly {
    readonly seq: number;
    readonly at: string;
    readonly event: string;
    readonly data: string;
    readonly prevHash: string;
    readonly hash: string;
  }[];
  readonly heads: readonly SignedHead[];
  readonly keys: readonly { readonly keyId: string; readonly x: string; readonly since: string }[];
  /** The round in the format of an import. */
  readonly roundFile: object;
  /** The text of verify.mjs. */
  readonly verifier: string;
};

/** The public keys as a JSON Web Key Set, as at /.well-known/nominations-key.json. */
export const keySet = (keys: ArchiveData['keys']) => ({
  keys: keys.map(({ keyId, x, since }) => ({ kty: 'OKP', crv: 'Ed25519', kid: keyId, use: 'sig', x, since })),
});

/** The signed heads, as at /log/heads.json. */
export const headSet = (heads: ArchiveData['heads']) => ({
  heads: heads.map(({ day, seq, hash, keyId, signature }) => ({ day, seq, hash, keyId, signature })),
});

/** The files of an archive, all in one folder, which can be read without the app and without a network. */
export function archiveFiles(data: ArchiveData): ZippedFile[] {
  const files: { path: string; contents: string }[] = [
    { path: 'index.html', contents: archivePage(data) },
    { path: 'verify.mjs', contents: data.verifier },
    { path: 'archive.json', contents: pretty(aboutOf(data)) },
    ...data.declarations.map(({ number, contents }) => ({ path: `declaration-${number}.json`, contents })),
    { path: 'candidacies.csv', contents: candidaciesCsv(data.facts.contests) },
    { path: 'bodies.csv', contents: bodiesCsv(data.facts.contests) },
    { path: 'nominations.csv', contents: nominationsCsv(data) },
    { path: 'nominations.json', contents: pretty(data.nominations) },
    { path: 'receipts.csv', contents: receiptsCsv(data) },
    ...data.receipts.map(({ code, contents }) => ({ path: `receipts/${code}.json`, contents })),
    ...data.statements.map((statement) => ({
      path: statementPath(statement),
      contents: statementPage(data.round.title, statement),
    })),
    { path: 'round.json', contents: pretty(data.roundFile) },
    { path: 'log.jsonl', contents: data.log.map(logLine).join('') },
    { path: 'heads.json', contents: pretty(headSet(data.heads)) },
    { path: 'key.json', contents: pretty(keySet(data.keys)) },
  ];
  const manifest = { files: Object.fromEntries(files.map(({ path, contents }) => [path, sha256(contents)])) };
  const folder = `${data.round.slug}-archive`;
  return [...files, { path: 'manifest.json', contents: pretty(manifest) }].map(({ path, contents }) => ({
    path: `${folder}/${path}`,
    contents,
  }));
}

const pretty = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

const aboutOf = ({ round, isAmending, madeAt, siteUrl }: ArchiveData) => ({
  format: 'nomination-archive/1',
  round: round.slug,
  title: round.title,
  isPractice: round.isPractice,
  isAmending,
  madeAt: madeAt.toISOString(),
  from: siteUrl,
});

function logLine({ seq, at, event, data, prevHash, hash }: ArchiveData['log'][number]): string {
  const read: JsonValue = JSON.parse(data);
  return `${canonicalJson({ seq, at, event, data: read, prevHash, hash })}\n`;
}

const candidaciesCsv = (contests: readonly DeclaredContest[]) =>
  writeCsv(
    ['contest', 'candidate', 'name', 'home', 'status', 'nominations', 'ballot', 'why'],
    contests.flatMap(({ contest, candidacies }) =>
      candidacies.map((one) => [
        contest,
        one.candidacy,
        one.name,
        one.home?.body ?? null,
        one.status,
        one.count,
        one.ballot,
        one.words,
      ]),
    ),
  );

const bodiesCsv = (contests: readonly DeclaredContest[]) =>
  writeCsv(
    ['contest', 'body', 'name', 'kind', 'nation', 'region', 'status', 'receipt', 'counts_with'],
    contests.flatMap(({ contest, bodies }) =>
      bodies.map((one) => [
        contest,
        one.body,
        one.name,
        one.kind,
        one.nation,
        one.region,
        one.status,
        one.receipt,
        one.countsWith,
      ]),
    ),
  );

const nominationsCsv = ({ nominations }: ArchiveData) =>
  writeCsv(
    ['contest', 'candidate', 'name', 'body', 'body_name', 'region', 'provenance', 'receipt', 'received', 'source'],
    nominations.map((one) => [
      one.contest,
      one.candidate,
      one.name,
      one.body,
      one.bodyName,
      one.region,
      one.provenance,
      one.receipt,
      one.received,
      one.source,
    ]),
  );

const receiptsCsv = ({ receipts }: ArchiveData) =>
  writeCsv(
    ['receipt', 'contest', 'body', 'version', 'received', 'kind', 'standing', 'fingerprint', 'entry'],
    receipts.map((one) => [
      one.code,
      one.contest,
      one.body,
      one.version,
      one.received,
      one.kind,
      one.standing,
      one.fingerprint,
      one.logSeq,
    ]),
  );

/** The text of the stand-alone verifier, verifier/verify.mjs, for archives and for download from the site. */
export const verifierText = (): string =>
  readFileSync(resolve(/* turbopackIgnore: true */ 'verifier/verify.mjs'), 'utf8');
