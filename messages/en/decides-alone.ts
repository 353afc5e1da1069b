/** Said on the officer's pages to somebody who decides without a meeting, such as an MP. */
export const decidesAlone = {
  choose: 'Choose whom to nominate',
  nobody: 'Nominate nobody',
  instruction: 'Tick {most, plural, one {the candidate} other {the candidates}} you nominate.',
  iNominateNobody: 'I nominate nobody',
  consent:
    'By sending this, you confirm that it is your nomination. The names, who nominates, and the time you send this are published immediately. You will get the receipt by email.',
} as const;
