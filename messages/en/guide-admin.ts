/** The admin’s side of the voter guide: slates, hustings, questions, statements on paper. */
export const guideAdmin = {} as const;
