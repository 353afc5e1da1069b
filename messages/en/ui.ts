/** Texts inside the shared components. */
export const ui = {
  error: 'Error: {words}',
  crumbs: 'You are here',
  change: 'Change',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  receiptCode: 'Receipt code {code}',
  fingerprint: 'Fingerprint.',
  fingerprintHow:
    'Each digit is drawn as a line: 0 is the thinnest and f the thickest. The same receipt or declaration always gives the same pattern.',
  fingerprintDrawn: 'The fingerprint drawn as 64 lines, from thin to thick',
  number: 'Number',
} as const;
