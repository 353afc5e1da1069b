type IslandProps = {
  /** The script of public/islands that fills the place, by name. */
  readonly script: 'search-box' | 'shortlist' | 'your-pages';
  /** The kind of place, for that script. */
  readonly kind: string;
  /** Texts and data, ready to use: the script has none of its own. */
  readonly given: object;
};

/**
 * An empty place that a small script fills in the browser. Without JavaScript there is nothing. The script is loaded
 * once, in the head of the page, however many places use it; server/page-cache.mjs allows no other.
 */
export const Island = ({ script, kind, given }: IslandProps) => (
  <>
    <script src={`/islands/${script}.js`} type="module" async />
    {/* On pages with React, an empty text that may differ keeps React from removing what the script has added. */}
    <div className="island" data-island={kind} data-given={JSON.stringify(given)} suppressHydrationWarning>
      {''}
    </div>
  </>
);
