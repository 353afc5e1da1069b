import { env } from '@/lib/env';
import type { RowOf } from '@/lib/open-data/rows';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { Section } from '../ui/section';

type EmbeddingProps = {
  readonly locale: Locale;
  readonly round: RowOf<'rounds'> | null;
  readonly contests: readonly RowOf<'contests'>[];
};

/** Lines to paste into one's own page, one for each contest. */
export function Embedding({ locale, round, contests }: EmbeddingProps) {
  const words = wordsFor(locale, 'openData');
  return (
    <Section id="embed" title={words('embed.title')} isWide>
      <div className="stack">
        <p className="max-w-text">{words('embed.lede')}</p>
        {round && contests.length > 0 ? (
          contests.map((contest) => (
            <div key={contest.id} className="stack w-full gap-s2">
              <h3>{contest.title}</h3>
              <pre className="paste">{frameOf(contest, words('embed.frameTitle', titles(contest, round)), locale)}</pre>
            </div>
          ))
        ) : (
          <p>{words('embed.none')}</p>
        )}
      </div>
    </Section>
  );
}

const titles = ({ title }: RowOf<'contests'>, round: RowOf<'rounds'>) => ({ contest: title, round: round.title });

/** A title stands between quotation marks on somebody else's page, so none may end it. */
const inMarkup = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

function frameOf({ id }: RowOf<'contests'>, title: string, locale: Locale): string {
  const address = `${env.siteUrl()}${href(locale, `/embed/rounds/${id}`)}`;
  return `<iframe src="${address}" title="${inMarkup(title)}" width="100%" height="640" loading="lazy"></iframe>`;
}
