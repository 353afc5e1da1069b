import type { PersonEvent } from '@/domain/log/person-events';
import { wordsFor } from '@/messages/translate';
import { publicLinks } from '../rounds/round-links';
import { plain, type TextsOf, to } from './entry-text';

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
  'round-role.granted': ({ round: slug, role }, { locale, round }) => {
    const parts = { round: round(slug) };
    return to(publicLinks(slug).round, wordsFor(locale, 'publicLog')(`event.roundRoleGranted.${role}`, parts));
  },
  'round-role.ended': ({ round: slug, role }, { locale, round }) => {
    const parts = { round: round(slug) };
    return to(publicLinks(slug).round, wordsFor(locale, 'publicLog')(`event.roundRoleEnded.${role}`, parts));
  },
  'admin.revoked': (data, { locale }) => plain(wordsFor(locale, 'publicLog')(`event.adminRevoked.${data.role}`)),
};
