type IslandProps = {
  /** What fills the place: a script of public/islands, by its name there. */
  readonly script: 'search-box' | 'shortlist';
  /** Which kind of place it is to that script. */
  readonly kind: string;
  /** Words and data, ready to use: the script has none of its own. */
  readonly given: object;
};

/**
 * An empty place that a small script fills in the browser. Without JavaScript there is nothing. The script itself is
 * asked for once, in the head of the page, however many places wait for it; server/page-cache.mjs lets no other through.
 */
export const Island = ({ script, kind, given }: IslandProps) => (
  <>
    <script src={`/islands/${script}.js`} type="module" async />
    {/* Where React runs, its text being '' and allowed to differ keeps React from emptying what the script has filled. */}
    <div className="island" data-island={kind} data-given={JSON.stringify(given)} suppressHydrationWarning>
      {''}
    </div>
  </>
);
