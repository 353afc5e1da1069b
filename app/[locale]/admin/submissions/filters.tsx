export type Filter = {
  readonly name: string;
  readonly choices: readonly {
    readonly key: string;
    readonly words: string;
    readonly n?: number | undefined;
    readonly href: string;
    readonly isChosen: boolean;
  }[];
};

/** Filters as links: one row each, the chosen one said to be so. */
export function Filters({ label, filters }: { readonly label: string; readonly filters: readonly Filter[] }) {
  return (
    <nav aria-label={label} className="stack small mb-s5 gap-s2">
      {filters.map(({ name, choices }) => (
        <p key={name} className="flex flex-wrap gap-x-s3 gap-y-s1">
          <b>{name}</b>
          {choices.map(({ key, words, n, href, isChosen }) => {
            const said = n === undefined ? words : `${words} (${n})`;
            return isChosen ? (
              <span key={key} aria-current="true">
                {said}
              </span>
            ) : (
              <a key={key} href={href}>
                {said}
              </a>
            );
          })}
        </p>
      ))}
    </nav>
  );
}
