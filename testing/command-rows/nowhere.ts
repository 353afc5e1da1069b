/** The input of a command about a round that does not exist. */
export const NOWHERE = { round: 'nowhere', reason: '' };
