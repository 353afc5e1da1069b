/** A CLP’s page: neighbours, earlier boundaries, calendar. */
export const myClp = {} as const;
