/** One step back in a journey. Its words say where to: "Back to the meeting". */
export const BackLink = ({ href, words }: { readonly href: string; readonly words: string }) => (
  <a className="back" href={href}>
    {words}
  </a>
);
