/** The states in which an admin previews a round. */
export const previewStates = {
  words: 'Only admins can see this page. It shows the round as it would look if you announced it now.',
  title: 'Preview: {page}',
  exit: 'Leave preview',
  states: 'Preview the round in another state',
  state: {
    now: 'As it is now',
    announced: 'Announced',
    open: 'Open',
    closed: 'Closed',
    declared: 'Declared',
    results: 'With results',
  },
  as: {
    announced: 'Only admins can see this page. It shows the round as it looks once announced, before it opens.',
    open: 'Only admins can see this page. It shows the round as it looks while nominations are open.',
    closed: 'Only admins can see this page. It shows the round as it looks after nominations close.',
    declared: 'Only admins can see this page. It shows the round as it looks once you have declared it.',
    results:
      'Only admins can see this page. It shows the round as it looks with results. Where there are no results yet, they are invented.',
  },
} as const;
