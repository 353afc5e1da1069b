/** Words inside the small vocabulary of components. */
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
    'Each figure is drawn as a rule: 0 the thinnest, f the thickest. The same contents always give the same sixty-four.',
  fingerprintDrawn: 'The fingerprint drawn as sixty-four rules, thick and thin',
  number: 'Number',
} as const;
