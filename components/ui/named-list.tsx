export type NamedItem = {
  readonly key: string;
  /** A place in the alphabet of the contest, the same on every page; a name written in has none. */
  readonly number: number | null;
  readonly name: string;
  readonly href?: string | undefined;
  readonly note?: string | undefined;
};

/** The names that a body nominated, as rows of a ballot paper. */
export function NamedList({ names }: { readonly names: readonly NamedItem[] }) {
  return (
    <ol className="named">
      {names.map(({ key, number, name, href, note }) => (
        <li key={key}>
          <span className="no">{number}</span>
          <b>{href ? <a href={href}>{name}</a> : name}</b>
          {note ? <span className="quiet">{note}</span> : null}
        </li>
      ))}
    </ol>
  );
}
