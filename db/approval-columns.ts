import { row } from './personal-column';

/** The columns of what waits for the returning officer: a part of PERSONAL_COLUMNS. */
export const APPROVAL_COLUMNS = {
  sentStatements: {
    personal: {
      text: row('a statement that waits for approval or was returned', 'applications'),
      answers: row('answers that wait for approval or were returned', 'applications'),
      links: row('links that wait for approval or were returned', 'applications'),
      salt: row('the salt of the hash of that statement in the log', 'applications'),
      reason: row('why a statement was returned', 'applications'),
    },
    notPersonal: ['id', 'candidacyId', 'language', 'sentAt', 'state', 'decidedAt', 'cause'],
  },
  applications: {
    personal: {
      userId: row('who put themselves forward', 'applications'),
      name: row('the name of a person who put themselves forward', 'applications'),
      homeBodyId: row('the home CLP of that person', 'applications'),
      statement: row('the statement of that person', 'applications'),
      state: row('what became of the application', 'applications'),
      cause: row('the common reason why it was refused', 'applications'),
      reason: row('why it was refused', 'applications'),
    },
    notPersonal: ['id', 'contestId', 'language', 'sentAt', 'decidedAt'],
  },
} as const;
