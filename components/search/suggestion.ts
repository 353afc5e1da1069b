/** One line under a search field while one types. */
export type Suggestion = {
  readonly href: string;
  readonly label: string;
  /** The name in the other language, where there is one. */
  readonly other: { readonly text: string; readonly lang: string } | null;
  /** What it is: "CLP, Wales". */
  readonly note: string;
};
