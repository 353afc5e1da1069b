import { DAYS_OPEN, type PracticeTimes } from './practice-times';

/** One past hustings event, two future ones, and one that was cancelled. */
export function practiceHustings(times: PracticeTimes) {
  const at = (days: number, clock: string) => times.after(days, clock).toISOString();
  return [
    {
      title: 'Sample hustings for the north',
      contest: 'constituency-section',
      startsAt: at(20, '19:00'),
      endsAt: at(20, '20:30'),
      mode: 'in_person' as const,
      place: 'The Sample Institute, Hexham',
    },
    {
      title: 'Sample hustings: questions from new members',
      contest: 'constituency-section',
      startsAt: at(DAYS_OPEN + 2, '19:30'),
      endsAt: at(DAYS_OPEN + 2, '21:00'),
      mode: 'online' as const,
      joinAddress: 'https://hustings.example.org/new-members',
      note: 'This is an invented event. A real one would explain here how to ask a question.',
    },
    {
      title: 'Sample hustings for treasurer',
      contest: 'treasurer',
      startsAt: at(DAYS_OPEN + 3, '18:30'),
      mode: 'hybrid' as const,
      place: 'The Sample Rooms, Dudley',
      joinAddress: 'https://hustings.example.org/treasurer',
    },
    {
      title: 'Sample hustings for the islands',
      startsAt: at(DAYS_OPEN + 1, '19:00'),
      mode: 'in_person' as const,
      place: 'The Sample Pier, Ynys Môn',
      cancelledAt: at(DAYS_OPEN - 1, '09:15'),
      cancelReason: 'The ferry is not running. (This is an invented event.)',
    },
  ];
}
