/** One step back in a journey. Its words name the page: "Back to the meeting". */
export const BackLink = ({ href, words }: { readonly href: string; readonly words: string }) => (
  <a className="back" href={href}>
    {words}
  </a>
);
