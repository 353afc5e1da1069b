import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { BodyPage, LinkedArea } from '@/queries/bodies/body-page';
import { setName } from '../rounds/boundaries-used';
import { Section } from '../ui/section';
import { HistoryTable } from './body-history';
import { bareName, bodyName } from './body-name';

type LinkedAreasProps = { readonly page: BodyPage; readonly locale: Locale };

/** The bodies of further sets of boundaries that shared the area, older and newer, with their nominations. */
export function LinkedAreas({ page: { linked }, locale }: LinkedAreasProps) {
  const words = wordsFor(locale, 'boundaries');
  return ([true, false] as const).map((isOlder) => {
    const own = linked.filter((each) => each.isOlder === isOlder);
    if (own.length === 0) return null;
    const key = isOlder ? 'older' : 'newer';
    return (
      <Section key={key} id={`${key}-boundaries`} title={words(key, { n: own.length })}>
        <div className="stack gap-s5">
          {own.map((area) => (
            <Linked key={area.body.id} area={area} locale={locale} />
          ))}
        </div>
      </Section>
    );
  });
}

function Linked({ area: { body, set, percent, rounds }, locale }: { area: LinkedArea; locale: Locale }) {
  const words = wordsFor(locale, 'boundaries');
  const facts = {
    other: bareName(body, locale),
    set: setName(set, locale),
    a: (chunks: React.ReactNode) => <a href={href(locale, `/bodies/${body.slug}`)}>{chunks}</a>,
  };
  const known = rounds.filter(
    ({ round, contests }) => round.kind !== 'archive' || contests.some(({ live }) => live !== null),
  );
  return (
    <div className="stack w-full gap-s2">
      <p>
        {percent === null
          ? words.rich('linked', facts)
          : words.rich('linkedPart', { ...facts, percent: String(percent) })}
      </p>
      {known.length === 0 ? null : (
        <details className="w-full">
          <summary>{wordsFor(locale, 'myClp')('area.did', { body: bodyName(body, locale) })}</summary>
          <HistoryTable body={body} rounds={known} locale={locale} />
        </details>
      )}
    </div>
  );
}
