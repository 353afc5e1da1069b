import { env } from '@/lib/env';
import { type Locale, wordsFor } from '@/messages/translate';
import { Section } from '../ui/section';

type ExamplesProps = { readonly locale: Locale; readonly round: string | null; readonly contest: string | null };

/** Lines that work when pasted, with this site's address and a round and contest that are there. */
export function Examples({ locale, round, contest }: ExamplesProps) {
  const words = wordsFor(locale, 'openData');
  const files = `${env.siteUrl()}/data/v1`;
  const standings = `${files}/standings.json${round && contest ? `?round=${round}&contest=${contest}` : ''}`;
  const region = `${files}/nominations.json?${round ? `round=${round}&` : ''}region=Wales`;
  const lines = [
    [words('use.whole'), `curl -s "${files}/nominations.csv" -o nominations.csv`],
    [words('use.standings'), `curl -s "${standings}"`],
    [words('use.region'), `curl -s "${region}"`],
    [words('use.changed'), `curl -s "${standings}" -o standings.json --etag-compare etag.txt --etag-save etag.txt`],
  ] as const;
  return (
    <Section id="examples" title={words('use.title')} note={words('use.lede')} isWide>
      <div className="stack">
        {lines.map(([what, line]) => (
          <div key={line} className="stack w-full gap-s2">
            <p>{what}</p>
            <pre className="paste">{line}</pre>
          </div>
        ))}
        <p className="max-w-text">{words('use.next')}</p>
        <p className="max-w-text">{words('use.errors')}</p>
        <p className="max-w-text">
          {words.rich('use.openapi', { link: (chunks) => <a href="/data/v1/openapi.json">{chunks}</a> })}
        </p>
      </div>
    </Section>
  );
}
