import { createHash, type Hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { canonicalJson } from '@/domain/log/canonical-json';
import type { DeclaredContest } from '@/domain/results/declaration';
import { writeCsv } from '@/lib/csv';
import { sha256 } from '@/lib/tokens';
import type { StreamedFile, StreamedText, ZippedFile } from '@/lib/zip';
import { type ArchiveData, archivePage, statementPage, statementPath } from './archive-pages';

/** The public keys as a JSON Web Key Set, the same as at /.well-known/nominations-key.json. */
export const keySet = (keys: ArchiveData['keys']) => ({
  keys: keys.map(({ keyId, x, since }) => ({ kty: 'OKP', crv: 'Ed25519', kid: keyId, use: 'sig', x, since })),
});

/** The signed heads, the same as at /log/heads.json. */
export const headSet = (heads: ArchiveData['heads']) => ({
  heads: heads.map(({ day, seq, hash, keyId, signature }) => ({ day, seq, hash, keyId, signature })),
});

type ArchiveFacts = Omit<ArchiveData, 'log'>;
type TextFile = { readonly path: string; readonly contents: string };

/** The files of an archive, all in one folder. People can read them without the app and without a network. */
export function archiveFiles(data: ArchiveData): (ZippedFile & TextFile)[] {
  return archiveWithLog(data, data.log.map(logLine).join(''));
}

/** The same with the text of the log. */
export function archiveWithLog(data: ArchiveFacts, log: string): TextFile[] {
  const files = [...filesBeforeLog(data), { path: LOG, contents: log }, ...filesAfterLog(data)];
  const hashes = files.map(({ path, contents }) => [path, sha256(contents)] as const);
  return [...files, manifestOf(hashes)].map(({ path, contents }) => ({ path: inFolder(data, path), contents }));
}

/** The same files one after another, with a log that is read while it is packed. */
export async function* streamedArchive(
  data: ArchiveFacts,
  log: AsyncIterable<StreamedText>,
): AsyncGenerator<StreamedFile> {
  const hashes: (readonly [path: string, hash: string])[] = [];
  const given = ({ path, contents }: TextFile) => {
    hashes.push([path, sha256(contents)]);
    return { path: inFolder(data, path), contents };
  };
  for (const file of filesBeforeLog(data)) yield given(file);
  const hash = createHash('sha256');
  yield { path: inFolder(data, LOG), contents: hashed(log, hash) };
  hashes.push([LOG, hash.digest('hex')]);
  for (const file of filesAfterLog(data)) yield given(file);
  const { path, contents } = manifestOf(hashes);
  yield { path: inFolder(data, path), contents };
}

async function* hashed(parts: AsyncIterable<StreamedText>, hash: Hash): AsyncGenerator<StreamedText> {
  for await (const part of parts) {
    hash.update(typeof part === 'string' ? part : part.hashes);
    yield part;
  }
}

const LOG = 'log.jsonl';
const inFolder = ({ round }: ArchiveFacts, path: string) => `${round.slug}-archive/${path}`;
const manifestOf = (hashes: readonly (readonly [path: string, hash: string])[]): TextFile => ({
  path: 'manifest.json',
  contents: pretty({ files: Object.fromEntries(hashes) }),
});

const filesBeforeLog = (data: ArchiveFacts): TextFile[] => [
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
];

const filesAfterLog = (data: ArchiveFacts): TextFile[] => [
  { path: 'heads.json', contents: pretty(headSet(data.heads)) },
  { path: 'key.json', contents: pretty(keySet(data.keys)) },
];

const pretty = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

const aboutOf = ({ round, isAmending, madeAt, siteUrl }: ArchiveFacts) => ({
  format: 'nomination-archive/1',
  round: round.slug,
  title: round.title,
  isPractice: round.isPractice,
  isAmending,
  madeAt: madeAt.toISOString(),
  from: siteUrl,
});

const logLine = (line: ArchiveData['log'][number]): string => `${canonicalJson(line)}\n`;

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

const nominationsCsv = ({ nominations }: ArchiveFacts) =>
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

const receiptsCsv = ({ receipts }: ArchiveFacts) =>
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

/** The text of the program verifier/verify.mjs, for archives and for download from the site. */
export const verifierText = (): string =>
  readFileSync(resolve(/* turbopackIgnore: true */ 'verifier/verify.mjs'), 'utf8');
