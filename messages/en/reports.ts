/** Reports of NEC meetings by those who hold a seat. */
export const reports = {} as const;
