/**
 * Marks a page as made for one person, so that what they type in its forms is kept in this browser, for them alone.
 * `person` is a keyed hash: the page says nothing else about who it is.
 */
export const TypedFor = ({ person }: { readonly person: string }) => <meta name="typed-for" content={person} />;
