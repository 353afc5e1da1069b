import { published, row } from './personal-column';

/** The part of PERSONAL_COLUMNS about the letters of candidates to CLPs, which are not public, and the reports of representatives, which are. */
export const LETTER_AND_REPORT_COLUMNS = {
  letters: {
    personal: {
      text: row('a letter to CLPs', 'letters'),
      by: row('whether the candidate or an admin entered it', 'letters'),
      writtenAt: row('when it was written', 'letters'),
      reason: row('why a letter was returned', 'letters'),
    },
    notPersonal: ['id', 'candidacyId', 'language', 'version', 'state', 'decidedAt', 'cause'],
  },
  writingDrafts: {
    personal: {
      userId: row('whose draft it is', 'drafts'),
      text: row('a statement or letter that has not been published', 'drafts'),
      answers: row('answers that have not been published', 'drafts'),
      links: row('links that have not been published', 'drafts'),
      savedAt: row('when the draft was saved', 'drafts'),
    },
    notPersonal: ['id', 'candidacyId', 'kind', 'language', 'basedOnVersion'],
  },
  reports: {
    personal: {
      title: published('the title of a report'),
      address: published('the address of a report'),
      postedAt: published('when it was posted'),
      takenBackAt: published('when it was taken back'),
    },
    notPersonal: ['id', 'candidateId', 'meetingOn'],
  },
} as const;
