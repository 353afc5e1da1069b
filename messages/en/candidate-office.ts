/** The candidate’s own pages: answer, statement, links, reports. */
export const candidateOffice = {} as const;
