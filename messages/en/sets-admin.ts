/** Sets of boundaries on the pages of admins. */
export const setsAdmin = {
  nationSets: 'Other boundaries in one nation',
  nationSetsHint:
    'Tick one to use it there instead. It is not known whether CLPs in Scotland have changed to the constituencies of 2026. The public page of the round says which ones it uses.',
} as const;
