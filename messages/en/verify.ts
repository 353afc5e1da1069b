/** How to check what this site says without trusting it, and the log as admins see it. */
export const verify = {
  title: 'How to check this record',
  description: 'How anyone can check a receipt, the public log, a declaration and the archive of a round.',
  lede: 'You do not have to trust this site. If you keep a copy of a few codes, you can show later whether anything has been changed.',
  receipt: {
    title: 'Check a receipt',
    first: 'Every set of nominations has a public receipt. It shows exactly what was received, and when.',
    second:
      'Download the contents from the receipt. Their SHA-256 hash is the fingerprint on the receipt, and the log entry has the same fingerprint.',
  },
  log: {
    title: 'Check the public log',
    first:
      'Each log entry has a hash, made from the entry and the hash before it. If one entry were changed, every later hash would be different.',
    second:
      'Each day after midnight, UK time, the latest hash is signed. Keep a copy of one of these signatures. If the log were ever rewritten, the signature would prove it.',
    heads: 'Daily signatures',
    key: 'The public key (Ed25519)',
    read: 'The public log',
  },
  archive: {
    title: 'Check a declaration and its archive',
    first:
      'You can download a declared round as one file. It contains its nominations, receipts, statements and declarations, the log and the daily signatures. You can read it without an app or an internet connection.',
    second: 'This program checks all of it on your own computer. It needs only Node 20 or later:',
    third:
      'It checks every hash in the log, every signature and every receipt. It counts the nominations again from the log and from the rows, and lists each row that is wrong.',
    fourth:
      'Each archive contains a copy of the program. Someone who forged an archive could change that copy, so get the program from this page or from someone you trust.',
    program: 'The program, verify.mjs',
  },
  heads: {
    title: 'Daily signatures',
    note: 'The latest signatures. The file has all of them.',
    caption: 'Daily signatures of the log, newest first',
    day: 'Date',
    entry: 'Entry',
    hash: 'Hash and signature',
    signedBy: 'key {keyId}, signature {signature}',
    none: 'Nothing has been signed yet. The first signature is made when the server starts.',
    file: 'All daily signatures, as a file',
    how: 'How to check them',
  },
  adminLog: {
    title: 'The log, with who made each change',
    lede: 'The email address of the person who made each change is shown to admins on this page only. It is not in any export or archive.',
    what: 'Change, and who made it',
    nobody: 'The site itself, or someone with access to the server',
  },
} as const;
