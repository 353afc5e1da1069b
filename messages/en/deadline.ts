/** Between a deadline and the time at which nothing received before it can be recorded any more. */
export const deadline = {
  figures: 'The figures can still change: forms received before {closesAt} may be recorded until {sealedAt}.',
  wait: 'Forms received before {closesAt} may still be recorded until {sealedAt}. You can do this after that.',
  until: 'Forms received before {closesAt} may still be recorded until {sealedAt}.',
  both: 'We received it on {received} and recorded it on {recorded}. The time we received it decides whether it was in time.',
  logged: '. We received it on {received}',
} as const;
