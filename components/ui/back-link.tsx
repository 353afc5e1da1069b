/** A link to the step before. Its text names the page: "Back to the meeting". */
export const BackLink = ({ href, words }: { readonly href: string; readonly words: string }) => (
  <a className="back" href={href}>
    {words}
  </a>
);
