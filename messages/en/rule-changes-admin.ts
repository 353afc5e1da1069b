/** A change of a rule or of a deadline that a second admin must agree to. */
export const ruleChanges = {
  mail: {
    subject: 'Please check a proposed change to {round}',
    what: 'Another admin has proposed a change to the rules or the deadline of {round}. Nominations have opened, so it takes effect only when a second admin agrees.',
    check: 'Read the proposed change, and agree if it is correct:',
  },
  title: 'Proposed change to {round}',
  lede: 'Nominations have opened, so a second admin must agree before this change is made.',
  changes: 'What would change',
  what: 'What',
  now: 'Now',
  proposed: 'Proposed',
  reason: 'Reason, which will be published',
  closing: 'Nominations would close as soon as a second admin agrees.',
  proposedAt: 'Proposed on',
  effects: {
    title: 'What this does to the nominations that have been sent',
    note: 'If a second admin agrees now.',
    stop: '{n, plural, =0 {No set of nominations stops counting.} one {1 set of nominations stops counting.} other {# sets of nominations stop counting.}}',
    start:
      '{n, plural, =0 {No set of nominations starts counting.} one {1 set of nominations starts counting.} other {# sets of nominations start counting.}}',
  },
  mine: 'You proposed this change. Another admin must agree.',
  stale:
    'This proposal is out of date, because the round has changed since then. Nobody can agree to it any more. Propose the change again.',
  observer: 'You can read this page. Only owners and returning officers can agree to a change.',
  happens: 'What happens next',
  happensNow:
    'The change is made at once, and the public history of the rules says that two of you agreed, but not who.',
  agree: 'Agree to this change',
  drop: 'Close this proposal without a change',
  needed: {
    second:
      'Nominations have opened. If you change who may nominate, how many names they may send, the seats, reserved seats, quotas, write-ins or the rule for the ballot, another admin must agree first.',
    only: 'Nominations have opened. A changed rule would need a second admin, but nobody else runs rounds here. The public history will say that you decided alone.',
    confirmation:
      'Nominations have opened. If you change whether nominations count without confirmation, or end confirmations earlier, another admin must agree first. More time needs no second admin.',
    deadline:
      'Nominations have opened, so another admin must agree before the deadline becomes earlier. They will be emailed now.',
    deadlineOnly:
      'An earlier deadline would need a second admin, but nobody else runs rounds here. The public history will say that you decided alone.',
    button: 'Ask a second admin to agree',
  },
  refusal: {
    'facts-changed': 'The round changed after this was proposed, so nothing was changed. Propose the change again.',
    'nothing-proposed': 'This proposal has been closed or replaced. Reload the page.',
    'own-proposal': 'You proposed this yourself. Another admin must agree.',
  },
} as const;
