/** The columns of rounds, of their dates and of their exceptions. None of them is personal. */
export const ROUND_COLUMNS = {
  rounds: {
    personal: {},
    notPersonal: [
      ...([
        'id',
        'slug',
        'title',
        'kind',
        'zone',
        'bodySet',
        'nationSets',
        'announcedAt',
        'opensAt',
        'closesAt',
      ] as const),
      ...(['declaredAt', 'cancelledAt', 'cancelReason', 'cancelCause'] as const),
      ...(['postponedAt', 'postponeReason', 'postponeCause'] as const),
      ...(['amendingSince', 'amendingReason', 'confirmation', 'confirmBy', 'note'] as const),
      // Public on purpose: whom to ask about the round.
      ...(['contactName', 'contactEmail', 'statementsFor', 'allowsDelegates', 'source'] as const),
      ...(['approvesStatements', 'takesApplications'] as const),
    ],
  },
  deadlineMoves: { personal: {}, notPersonal: ['id', 'roundId', 'fromAt', 'toAt', 'reason', 'cause', 'movedAt'] },
  timetableEntries: { personal: {}, notPersonal: ['id', 'roundId', 'kind', 'label', 'at'] },
  rosterExceptions: {
    personal: {},
    notPersonal: ['id', 'roundId', 'bodyId', 'countsWithId', 'reason', 'cause', 'source', 'bodyChangeId'],
  },
  rosterAdditions: { personal: {}, notPersonal: ['id', 'roundId', 'bodyId', 'reason', 'bodyChangeId'] },
} as const;
