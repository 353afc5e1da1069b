/** How it is going: charts, who is nominated together, change on the last round. */
export const progress = {} as const;
