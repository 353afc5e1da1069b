/** How to check what this site says without trusting it, and the log as admins see it. */
export const verify = {
  title: 'How to check this record',
  description: 'How anyone can check a receipt, the public log, a declaration and the archive of a round.',
  lede: 'You need not trust this site. Keep a few figures, and you can show later that nothing was changed.',
  receipt: {
    title: 'A receipt',
    first: 'Every submission has a public page under its code. It shows exactly what was received, and when.',
    second:
      'Download the contents from that page. Their SHA-256 is the fingerprint on the receipt, and the same fingerprint stands in the entry of the log.',
  },
  log: {
    title: 'The log',
    first:
      'Each entry carries a hash of itself and of the entry before it. Change one, and every later hash is another.',
    second:
      'Each day after midnight, UK time, the last hash is signed. Keep one of these heads: should the log ever be written anew, the signature convicts it.',
    heads: 'Signed heads',
    key: 'The public key (Ed25519)',
    read: 'The public log',
  },
  archive: {
    title: 'A declaration and its archive',
    first:
      'A declared round can be downloaded as one file: its nominations, receipts, statements, declarations, the log and the signed heads. It reads well with no app and no network.',
    second: 'The program below checks all of it on your own computer, with nothing but Node 20 or later:',
    third:
      'It follows the log, checks the signatures, compares every receipt with its entry, counts again from the log and from the rows, and names each row that is wrong.',
    fourth:
      'A copy of the program lies in each archive. A forger could change that copy, so take the program from here or from somebody you trust.',
    program: 'The program, verify.mjs',
  },
  heads: {
    title: 'Signed heads',
    note: 'The last of them. All of them are in the file.',
    caption: 'Signed heads of the log, the newest first',
    day: 'Day',
    entry: 'Entry',
    hash: 'Hash, and who signed it',
    signedBy: 'key {keyId}, signature {signature}',
    none: 'No head has been signed yet. The first is signed when the server has started.',
    file: 'All signed heads, as a file',
    how: 'How to check them',
  },
  adminLog: {
    title: 'The log, with who acted',
    lede: 'The addresses under the entries are shown to admins, on this page and nowhere else. They are in no export and no archive.',
    what: 'What, and who acted',
    nobody: 'The site itself, or whoever has the server',
  },
} as const;
