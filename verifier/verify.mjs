#!/usr/bin/env node
// Checks the archive of a round: the chain of its log, the signed heads and declarations in the log, every receipt against
// the log, and the counts against the rows. Needs only Node 20 or later.
//
//   node verify.mjs ARCHIVE.zip | FOLDER      without either, the folder of this file
//
// Exit code 0: no errors found. 1: errors found, one on each line. 2: there was nothing to check.

import { createHash, createPublicKey, verify } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { inflateRawSync } from 'node:zlib';

const sha256 = (text) => createHash('sha256').update(text).digest('hex');

/** A value without the apostrophe that stops a spreadsheet from running it as a formula. */
const plain = (text) => text.replace(/^'(?=[=+\-@\t\r])/, '');

/** Sorted keys, no white space (RFC 8785, as far as these files need it). */
function canonical(value) {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`;
}

// ---- reading ----

/** The files of an archive by path, from a ZIP file or a folder. */
export function readArchive(path) {
  return statSync(path).isDirectory() ? readFolder(path) : readZip(readFileSync(path));
}

function readFolder(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  return new Map(paths.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)]));
}

export function readZip(bytes) {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0) throw new Error('This is not a ZIP file.');
  const files = new Map();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)];
    const [name, extra, note] = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place));
    const local = bytes.readUInt32LE(at + 42);
    const path = bytes.toString('utf8', at + 46, at + 46 + name);
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(from, from + size);
    if (!path.endsWith('/')) files.set(path, method === 0 ? packed : inflateRawSync(packed));
    at += 46 + name + extra + note;
  }
  return files;
}

/** Rows of CSV as objects, with the line on which each starts. */
function readCsv(text) {
  const rows = [];
  let [row, cell, line, begins, isQuoted] = [[], '', 1, 1, false];
  const endRow = () => {
    rows.push({ line: begins, cells: [...row, cell] });
    [row, cell] = [[], ''];
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '\n') line += 1;
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (sign === '"') isQuoted = true;
    else if (sign === ',') {
      row.push(cell);
      cell = '';
    } else if (sign === '\n') {
      endRow();
      begins = line;
    } else if (sign !== '\r') cell += sign;
  }
  if (cell !== '' || row.length > 0) endRow();
  const [head, ...body] = rows;
  return body.map(({ line: place, cells }) => ({
    line: place,
    ...Object.fromEntries(head.cells.map((name, column) => [name, cells[column] ?? ''])),
  }));
}

// ---- checking ----

const AMENDING = ['amendment.opened', 'amendment.closed', 'round.declared'];

/**
 * Checks the files of an archive. Returns the errors, each with its place, and what was checked. If the archive does not
 * have the whole log, because that was checked before, entries of other rounds may be missing.
 */
export function verifyArchive(archive, { hasWholeLog = true } = {}) {
  const faults = [];
  const wrong = (where, what) => faults.push(`${where}: ${what}`);
  let checked = {};
  try {
    checked = check(archive, hasWholeLog, wrong);
  } catch (error) {
    wrong('archive', `the check could not continue (${error.message})`);
  }
  return { faults, checked };
}

function check(archive, hasWholeLog, wrong) {
  const logPath = [...archive.keys()].find((path) => path === 'log.jsonl' || /^[^/]+\/log\.jsonl$/.test(path));
  if (!logPath) return wrong('log.jsonl', 'the file is missing, so this is not an archive of a round') && {};
  const prefix = logPath.slice(0, -'log.jsonl'.length);
  const files = new Map([...archive].map(([path, bytes]) => [path.slice(prefix.length), bytes.toString('utf8')]));
  const json = (path) => {
    try {
      return JSON.parse(files.get(path));
    } catch {
      wrong(path, files.has(path) ? 'the file is not JSON' : 'the file is missing');
      return null;
    }
  };
  const csv = (path) => {
    if (!files.has(path)) wrong(path, 'the file is missing');
    return readCsv(files.get(path) ?? '');
  };

  const about = json('archive.json') ?? {};
  const log = checkChain(files.get('log.jsonl'), hasWholeLog, wrong);
  const bySeq = new Map(log.map((entry) => [entry.seq, entry]));
  const signed = json('heads.json') ?? {};
  const heads = checkHeads(signed, json('key.json') ?? {}, log, bySeq, wrong);
  const declarations = checkDeclarations(files, about, log, bySeq, wrong);
  const receipts = checkReceipts(files, csv('receipts.csv'), about, log, wrong);
  const late = checkTimes(log, about, wrong);
  const last = declarations.at(-1);

  // The counts, twice: from the log, and from the rows.
  const rosters = rostersOf(last, csv('bodies.csv'));
  // Reported nominations have names; everything else has candidacies.
  const called = new Map(csv('candidacies.csv').map((one) => [`${one.contest} ${plain(one.name)}`, one.candidate]));
  const now = recount(log, about.round, rosters, called);
  for (const { seq, receipt } of now.late)
    wrong('log.jsonl', `entry ${seq} confirms ${receipt} after the time for confirmations`);
  const rows = csv('nominations.csv');
  compareRows('nominations.csv', rows, now, (row) => `line ${row.line}`, wrong);
  const asJson = json('nominations.json') ?? [];
  compareRows('nominations.json', asJson, now, (row) => `row ${asJson.indexOf(row) + 1}`, wrong);
  for (const { path, declared } of declarations) {
    const until = log.filter(({ seq }) => seq <= declared.head.seq);
    const then = recount(until, about.round, rostersOf({ declared }, []));
    compareCounts(path, declared, then, wrong);
    if ((declared.round.confirmationsEnd ?? null) !== confirmationsEnd(then.rule))
      wrong(path, 'its time for confirmations is not the same as in the log');
  }
  // While an amendment is open, the rows may be newer than the last declaration; the log says whether one is open.
  const ends = log.filter(({ event, data }) => AMENDING.includes(event) && data.round === about.round);
  if (last && ends.at(-1)?.event !== 'amendment.opened') {
    compareCounts('nominations.csv', last.declared, countsIn(rows, rosters), wrong);
    compareTables(last.declared, csv('candidacies.csv'), csv('bodies.csv'), json('round.json') ?? {}, wrong);
  }
  compareConfirmations(json('round.json') ?? {}, now.rule, wrong);
  checkManifest(archive, prefix, json('manifest.json'), wrong);
  return { entries: log.length, heads, declarations: declarations.length, receipts, late, nominations: rows.length };
}

function checkChain(text, hasWholeLog, wrong) {
  let before = { seq: 0, hash: '0'.repeat(64), at: '', format: 1 };
  return text.split('\n').flatMap((line, index) => {
    if (line === '') return [];
    const where = `log.jsonl, line ${index + 1}`;
    let entry;
    try {
      entry = JSON.parse(line);
    } catch {
      wrong(where, 'the line is not JSON');
      return [];
    }
    const { seq, at, event, prevHash, hash } = entry;
    const isNext = seq === before.seq + 1;
    if (hasWholeLog ? !isNext : !(seq > before.seq)) wrong(where, `entry ${seq} follows entry ${before.seq}`);
    else if (isNext && prevHash !== before.hash)
      wrong(where, `entry ${seq} does not have the hash of the entry before it`);
    else if (linked(entry) !== hash) wrong(where, `the hash of entry ${seq} (${event}) does not match its contents`);
    else if (entry.format === 2 && at < before.at) wrong(where, `entry ${seq} is earlier than the entry before it`);
    else if (event && entry.format !== 2 && before.format === 2)
      wrong(where, `entry ${seq} has an older format than the entry before it`);
    before = event ? { seq, hash, at, format: entry.format } : { ...before, seq, hash };
    return [event ? withTexts(entry, where, wrong) : { seq, hash, event: '', data: {} }];
  });
}

/** The hash of the chain after an entry. A bare line has the hash of an entry that belongs to another round. */
function linked({ seq, at, event, data, changes, format, prevHash, entryHash }) {
  if (!event) return sha256(prevHash + entryHash);
  if (format !== 2) return sha256(prevHash + canonical({ seq, at, event, data }));
  const own = sha256(canonical({ seq, at, event, data, changes, format }));
  return own === entryHash ? sha256(prevHash + own) : '';
}

/** An entry with the text in place of its salted hashes. Where text was redacted, the hash stays. */
function withTexts(entry, where, wrong) {
  const texts = new Map(Object.entries(entry.texts ?? {}));
  for (const [hash, { salt, text }] of texts)
    if (sha256(salt + text) !== hash) wrong(where, `text in entry ${entry.seq} is not the text that was hashed`);
  const open = (value) => {
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) return value.map(open);
    if (typeof value.sha256 === 'string') return texts.get(value.sha256)?.text ?? value.sha256;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, open(one)]));
  };
  return texts.size > 0 ? { ...entry, data: open(entry.data) } : entry;
}

function checkHeads({ heads = [] }, { keys = [] }, log, bySeq, wrong) {
  const known = new Map(keys.map((key) => [key.kid, key]));
  for (const { kid, x } of keys) {
    const isLogged = log.some(({ event, data }) => event === 'key.published' && data.keyId === kid && data.x === x);
    if (!isLogged || sha256(x).slice(0, 16) !== kid) wrong(`key.json, key ${kid}`, 'the log has no such key');
  }
  for (const { day, seq, hash, keyId, signature } of heads) {
    const where = `heads.json, ${day}`;
    const key = known.get(keyId);
    const text = Buffer.from(canonical({ day, seq, hash }));
    const isSigned = key && verify(null, text, publicKey(key), Buffer.from(signature, 'base64url'));
    if (!key) wrong(where, `no key ${keyId} in key.json`);
    else if (!isSigned) wrong(where, 'the signature is not valid');
    else if (bySeq.get(seq)?.hash !== hash)
      wrong(where, `entry ${seq} of the log does not have the hash that was signed`);
  }
  return heads.length;
}

const publicKey = ({ x }) => createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });

function checkDeclarations(files, { round }, log, bySeq, wrong) {
  const logged = log.filter(({ event, data }) => event === 'round.declared' && data.round === round);
  const paths = [...files.keys()].filter((path) => /^declaration-\d+\.json$/.test(path));
  const expected = logged.map(({ data }) => `declaration-${data.number}.json`);
  for (const path of paths) if (!expected.includes(path)) wrong(path, 'the log has no such declaration');
  return logged.flatMap(({ seq, data }) => {
    const path = `declaration-${data.number}.json`;
    const text = files.get(path);
    if (text === undefined) {
      wrong(path, `the file is missing, but entry ${seq} of the log declares it`);
      return [];
    }
    if (sha256(text) !== data.fingerprint) wrong(path, `its fingerprint is not the same as in entry ${seq} of the log`);
    let declared;
    try {
      declared = JSON.parse(text);
    } catch {
      wrong(path, 'the file is not JSON');
      return [];
    }
    const { head } = declared;
    if (bySeq.get(head.seq)?.hash !== head.hash)
      wrong(path, `its head does not have the hash of entry ${head.seq} of the log`);
    return [{ path, declared }];
  });
}

function checkReceipts(files, rows, { round }, log, wrong) {
  const logged = log.filter(({ event, data }) => event === 'submission.received' && data.round === round);
  const codes = new Set(logged.map(({ data }) => data.receipt));
  for (const path of files.keys()) {
    const [, code] = /^receipts\/(.+)\.json$/.exec(path) ?? [];
    if (code && !codes.has(code)) wrong(path, 'the log has no such receipt');
  }
  for (const { seq, data } of logged) {
    const path = `receipts/${data.receipt}.json`;
    const text = files.get(path);
    if (text === undefined) wrong(path, `the file is missing, but entry ${seq} of the log gave this receipt`);
    else if (sha256(text) !== data.fingerprint)
      wrong(path, `its contents do not match the fingerprint in entry ${seq} of the log`);
    const listed = rows.filter(({ receipt }) => receipt === data.receipt);
    if (listed.length !== 1) wrong('receipts.csv', `${data.receipt} is listed ${listed.length} times`);
    for (const row of listed) {
      const isSame =
        row.body === data.body &&
        row.contest === data.contest &&
        row.fingerprint === data.fingerprint &&
        row.version === String(data.version) &&
        row.received === data.receivedAt &&
        row.entry === String(seq);
      if (!isSame)
        wrong(`receipts.csv, line ${row.line}`, `${row.receipt} is not the same as in entry ${seq} of the log`);
    }
  }
  for (const { line, receipt } of rows)
    if (!codes.has(receipt)) wrong(`receipts.csv, line ${line}`, `the log has no receipt ${receipt}`);
  return logged.length;
}

/** How long after a deadline a form that was received before it may be recorded, in milliseconds. */
const RECORDED_WITHIN = 120_000;

const isFormInTime = (deadline, at, receivedAt) => receivedAt < deadline && at <= sealOf(deadline);

/** Whether an entry is a form of a candidate or an officer, other than a submission, that the deadline ends. */
const isForm = (event, { by, approved }) =>
  event === 'statement.sent' ||
  (event === 'statement.published' && by === 'candidate' && !approved) ||
  (event === 'meeting.recorded' && by === 'officer');

/** When nothing that was received before a deadline can be recorded any more. */
const sealOf = (deadline) => new Date(Date.parse(deadline) + RECORDED_WITHIN).toISOString();

/**
 * Judges the time of every form of an officer or a candidate by the deadline of that entry. It must have been received
 * before the deadline, and recorded within two minutes of it. Otherwise a submission needs an acceptance with a reason,
 * or an open amendment. Nothing may be received after it was logged. If forms of the round were recorded later than they
 * were received, nobody may accept a late form or declare the round in those two minutes. Returns how many submissions
 * were accepted late.
 */
function checkTimes(log, { round }, wrong) {
  const rows = new Map();
  let [deadline, isAmending, isStamped, late] = ['', false, false, 0];
  for (const { seq, at, event, data, changes } of log) {
    rowAfter(rows, changes);
    const row = [...rows.values()].find(({ slug }) => slug === round);
    if (row?.closesAt) deadline = row.closesAt;
    if (data.round !== round) continue;
    const where = `entry ${seq} of the log`;
    if (data.receivedAt > at) wrong(where, `${data.receipt ?? event} was received after it was logged`);
    if (event === 'round.announced') deadline = data.closesAt;
    if (event === 'deadline.moved') deadline = data.to;
    const isClosed = deadline !== '' && at >= deadline && !row?.postponedAt;
    if (isStamped && isClosed && at < sealOf(deadline) && !isAmending && (data.late || event === 'round.declared'))
      wrong(where, `forms that were received before ${deadline} could still be recorded until ${sealOf(deadline)}`);
    if (isClosed && isForm(event, data) && !isFormInTime(deadline, at, data.receivedAt ?? at))
      wrong(where, `${event} was received at ${data.receivedAt ?? at}, but nominations closed at ${deadline}`);
    if (AMENDING.includes(event)) isAmending = event === 'amendment.opened';
    if (event !== 'submission.received') continue;
    if (data.late) late += 1;
    else if (data.receivedAt < at) isStamped = true;
    if (data.late && !data.late.reason && !data.late.cause)
      wrong(where, `${data.receipt} was accepted late without a reason`);
    if (deadline && data.receivedAt >= deadline && !data.late && !isAmending)
      wrong(where, `${data.receipt} arrived at ${data.receivedAt}, but nominations closed at ${deadline}`);
    else if (deadline && at > sealOf(deadline) && !data.late && !isAmending)
      wrong(where, `${data.receipt} was recorded at ${at}, more than two minutes after nominations closed`);
  }
  return late;
}

/** The bodies that may nominate in each contest, and the body each is counted with. */
function rostersOf(last, bodies) {
  if (last)
    return new Map(
      last.declared.contests.map((one) => [one.contest, new Map(one.bodies.map((b) => [b.body, b.countsWith]))]),
    );
  const rosters = new Map();
  for (const { contest, body, counts_with } of bodies)
    rosters.set(contest, (rosters.get(contest) ?? new Map()).set(body, counts_with || null));
  return rosters;
}

/** The row of a round after an entry of format 2. A column that is null is left out. Format 1 has no rows. */
function rowAfter(rows, changes = {}) {
  for (const [id, { was, now }] of Object.entries(changes?.rounds ?? {})) {
    const row = now === null ? {} : { ...(was === null ? {} : rows.get(id)), ...now };
    rows.set(id, Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)));
  }
}

/**
 * When confirmations are over, in a round that counts confirmed submissions only: at the stated time, or at the deadline
 * if that is later. Null in other rounds.
 */
function confirmationsEnd({ confirmation, confirmBy, closesAt }) {
  if (confirmation !== 'required') return null;
  return confirmBy && confirmBy > closesAt ? confirmBy : closesAt;
}

/**
 * Whether a confirmation that was received and recorded at these times counts. An entry during an amendment can be
 * confirmed in the amendment.
 */
function isInTime(rule, sent, at, receivedAt) {
  const end = confirmationsEnd(rule);
  if (end === null || rule.postponedAt || at < end) return true;
  if (!rule.declaredAt && receivedAt < end && at <= sealOf(end)) return true;
  return Boolean(rule.declaredAt) && sent.receivedAt >= end;
}

/** Compares what round.json says of confirmations with the log. */
function compareConfirmations(round, rule, wrong) {
  const isKnown = rule.slug !== undefined;
  const logged = rule.confirmation ?? (rule.asksConfirmation ? 'asked' : 'none');
  const isSame = (round.confirmation ?? 'none') === logged && (round.confirmBy ?? null) === (rule.confirmBy ?? null);
  if (isKnown && !isSame) wrong('round.json', 'what it says of confirmations is not the same as in the log');
}

/** Who nominated whom, from the log only: contest → candidate → body → receipt. */
function recount(log, round, rosters, called = new Map()) {
  const standing = new Map();
  const received = new Map();
  const merged = new Map();
  const reported = [];
  const late = [];
  const rounds = new Map();
  const ruleNow = () => [...rounds.values()].find(({ slug }) => slug === round) ?? {};
  for (const { seq, at, event, data, changes } of log) {
    rowAfter(rounds, changes);
    if (event === 'submission.received' && data.round === round) {
      const sent = { ...data, isVoid: false, isConfirmed: false, tied: new Map() };
      standing.set(`${data.contest} ${data.body}`, sent);
      received.set(data.receipt, sent);
    }
    const sent = received.get(data.receipt);
    if (event === 'submission.confirmed' && sent) {
      if (isInTime(ruleNow(), sent, at, data.receivedAt ?? at)) sent.isConfirmed = true;
      else late.push({ seq, receipt: data.receipt });
    }
    if (event === 'submission.voided' && sent) sent.isVoid = true;
    if (event === 'submission.restored' && sent) sent.isVoid = false;
    // Two people of one name can be written in by one CLP, so format 2 says which one by its id.
    if (event === 'write-in.tied' && sent) sent.tied.set(data.writeIn ?? data.name, data.candidate);
    if (event === 'candidacies.merged' && data.round === round)
      merged.set(`${data.contest} ${data.candidate}`, data.into);
    if (event === 'nominations.reported' && data.round === round)
      for (const [body, name] of data.rows)
        reported.push({
          contest: data.contest,
          body,
          receipt: '',
          names: [called.get(`${data.contest} ${name}`) ?? name],
          tied: new Map(),
        });
  }
  const votes = new Map();
  const resolve = (contest, name) => {
    let known = name;
    for (let steps = 0; merged.get(`${contest} ${known}`) && steps < 100; steps += 1)
      known = merged.get(`${contest} ${known}`);
    return known;
  };
  const rule = ruleNow();
  for (const { contest, body, receipt, names, isVoid, isConfirmed, tied } of [...standing.values(), ...reported]) {
    const lacksConfirmation = rule.confirmation === 'required' && isConfirmed === false;
    if (isVoid || lacksConfirmation || !rosters.get(contest)?.has(body)) continue;
    for (const name of [...names, ...[...tied.values()].filter(Boolean)]) {
      const candidate = resolve(contest, name);
      const people = votes.get(contest) ?? new Map();
      votes.set(contest, people.set(candidate, (people.get(candidate) ?? new Map()).set(body, receipt)));
    }
  }
  return { votes, rosters, rule, late };
}

function countsIn(rows, rosters) {
  const votes = new Map();
  for (const { contest, candidate, body, receipt } of rows) {
    const people = votes.get(contest) ?? new Map();
    votes.set(contest, people.set(candidate, (people.get(candidate) ?? new Map()).set(body, receipt)));
  }
  return { votes, rosters };
}

/** Compares the rows with the list from the log, in both directions. */
function compareRows(path, rows, { votes }, placeOf, wrong) {
  const seen = new Set();
  for (const row of rows) {
    const { contest, candidate, body, receipt } = row;
    const where = `${path}, ${placeOf(row)}`;
    const said = `${body} for ${candidate} in ${contest}`;
    const logged = votes.get(contest)?.get(candidate)?.get(body);
    if (logged === undefined) wrong(where, `the log has no valid nomination by ${said}`);
    else if (logged !== receipt) wrong(where, `${said} has receipt ${logged || 'none'} in the log`);
    if (seen.has(said)) wrong(where, `${said} is listed twice`);
    seen.add(said);
  }
  for (const [contest, people] of votes)
    for (const [candidate, bodies] of people)
      for (const body of bodies.keys()) {
        const said = `${body} for ${candidate} in ${contest}`;
        if (!seen.has(said)) wrong(path, `a row is missing that is in the log: ${said}`);
      }
}

/** Compares the declared figures with a count of bodies; bodies that are counted together count once. */
function compareCounts(path, declared, { votes, rosters }, wrong) {
  for (const { contest, candidacies } of declared.contests)
    for (const { candidacy, count } of candidacies) {
      const bodies = [...(votes.get(contest)?.get(candidacy)?.keys() ?? [])];
      const counted = new Set(bodies.map((body) => rosters.get(contest)?.get(body) ?? body)).size;
      if (counted !== count) wrong(path, `${candidacy} in ${contest}: ${counted} counted, but ${count} declared`);
    }
}

function compareTables(declared, candidacies, bodies, round, wrong) {
  const compare = (path, rows, expected, fields, name) => {
    const known = new Map(expected.map((one) => [`${one.contest} ${name(one)}`, one]));
    for (const row of rows) {
      const one = known.get(`${row.contest} ${row[fields[0]]}`);
      const differs = one && fields.find((field) => plain(row[field]) !== String(one[field] ?? ''));
      if (!one) wrong(`${path}, line ${row.line}`, 'the declaration has no such row');
      else if (differs)
        wrong(`${path}, line ${row.line}`, `${differs} of ${row[fields[0]]} is not the same as declared`);
      known.delete(`${row.contest} ${row[fields[0]]}`);
    }
    for (const missing of known.keys()) wrong(path, `the row of ${missing} is missing`);
  };
  const each = (list, shape) =>
    declared.contests.flatMap((one) => one[list].map((item) => ({ contest: one.contest, ...shape(item) })));
  const people = each('candidacies', (one) => ({
    ...one,
    candidate: one.candidacy,
    nominations: one.count,
    home: one.home?.body,
    why: one.words,
  }));
  compare(
    'candidacies.csv',
    candidacies,
    people,
    ['candidate', 'name', 'nominations', 'ballot', 'status', 'home', 'why'],
    (one) => one.candidate,
  );
  const roster = each('bodies', (one) => ({ ...one, counts_with: one.countsWith }));
  compare(
    'bodies.csv',
    bodies,
    roster,
    ['body', 'name', 'region', 'status', 'receipt', 'counts_with'],
    (one) => one.body,
  );
  for (const one of declared.contests) {
    const rule = round.contests?.find(({ slug }) => slug === one.contest);
    const isSame =
      rule &&
      rule.seats === one.seats &&
      rule.maxPerBody === one.maxPerBody &&
      canonical(rule.threshold ?? null) === canonical(one.threshold) &&
      // Declarations of before do not have them.
      (one.reservedSeats === undefined || canonical(rule.reservedSeats ?? null) === canonical(one.reservedSeats));
    if (!isSame) wrong('round.json', `the rule of ${one.contest} is not the same as declared`);
  }
}

function checkManifest(archive, prefix, manifest, wrong) {
  const listed = new Map(Object.entries(manifest?.files ?? {}));
  for (const [path, bytes] of archive) {
    const name = path.slice(prefix.length);
    if (name === 'manifest.json') continue;
    if (!listed.has(name)) wrong(name, 'manifest.json does not list it');
    else if (listed.get(name) !== sha256(bytes)) wrong(name, 'its fingerprint is not the same as in manifest.json');
    listed.delete(name);
  }
  for (const name of listed.keys()) wrong(name, 'the file is missing, but manifest.json lists it');
}

function main([path = dirname(fileURLToPath(import.meta.url)), ...more]) {
  if (more.length > 0 || !existsSync(path)) {
    console.error('Usage: node verify.mjs ARCHIVE.zip | FOLDER');
    return 2;
  }
  let result;
  try {
    result = verifyArchive(readArchive(path));
  } catch (error) {
    console.error(`This archive cannot be read: ${error.message}`);
    return 2;
  }
  const { faults, checked } = result;
  for (const fault of faults) console.log(`WRONG  ${fault}`);
  const { entries = 0, heads = 0, declarations = 0, receipts = 0, late = 0, nominations = 0 } = checked;
  console.log(
    `Checked ${entries} entries of the log, ${heads} signed heads, ${declarations} declarations, ${receipts} receipts and ${nominations} nominations.`,
  );
  if (late > 0) console.log(`${late} arrived after the deadline, and the log says why each was accepted.`);
  console.log(
    faults.length === 0 ? 'No errors found.' : `${faults.length} ${faults.length === 1 ? 'error' : 'errors'} found.`,
  );
  return faults.length === 0 ? 0 : 1;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.exitCode = main(process.argv.slice(2));
