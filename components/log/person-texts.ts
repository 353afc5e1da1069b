import type { PersonEvent } from '@/domain/log/person-events';
import { wordsFor } from '@/messages/translate';
import { plain, type TextsOf } from './entry-text';

export const PERSON_TEXTS: TextsOf<PersonEvent> = {
  'officer.appointed': (data, { locale, body }) =>
    plain(wordsFor(locale, 'publicLog')('event.officerAppointed', { body: body(data.body) })),
  'officers.appointed': ({ rows }, { locale }) => {
    const bodies = new Set(rows.map(([slug]) => slug)).size;
    return plain(wordsFor(locale, 'publicLog')('event.officersAppointed', { n: rows.length, bodies }));
  },
  'office.ended': (data, { locale, body }) =>
    plain(wordsFor(locale, 'publicLog')('event.officeEnded', { body: body(data.body) })),
  'members.added': (data, { locale }) =>
    plain(wordsFor(locale, 'publicLog')('event.membersAdded', { n: data.members })),
  'admin.granted': (data, { locale }) => plain(wordsFor(locale, 'publicLog')(`event.adminGranted.${data.role}`)),
  'admin.revoked': (data, { locale }) => plain(wordsFor(locale, 'publicLog')(`event.adminRevoked.${data.role}`)),
};
