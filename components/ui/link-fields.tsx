import { type FormState, tickedIn } from '@/lib/form-state';
import { TextField } from './text-field';

export type LinkWords = Readonly<Record<'links' | 'linksNote' | 'linkWords' | 'linkAddress', string>>;

type LinkFieldsProps = {
  readonly state: FormState;
  readonly before: readonly { readonly words: string; readonly address: string }[];
  readonly most: number;
  /** "Words of link %n" */
  readonly words: LinkWords;
  readonly error: (field: string) => string | undefined;
};

/** Empty pairs of boxes below those in use: there is always one to go on with. */
const SPARE = 2;

/** The links beside a statement, each with its words and its address. */
export function LinkFields({ state, before, most, words, error }: LinkFieldsProps) {
  const names = tickedIn(
    state,
    'linkWords',
    before.map((link) => link.words),
  );
  const addresses = tickedIn(
    state,
    'linkAddress',
    before.map((link) => link.address),
  );
  const used = addresses.findLastIndex((address, place) => address !== '' || names[place] !== '') + 1;
  // What came in stays, also where it is one too many.
  const places = Array.from({ length: Math.max(used, Math.min(used + SPARE, most)) }, (_, place) => place);
  return (
    <fieldset className="stack gap-s5">
      <legend className="h2 mb-s2">{words.links}</legend>
      <p className="quiet">{words.linksNote}</p>
      {places.map((place) => {
        const number = String(place + 1);
        return (
          <div key={number} className="grid w-full gap-s3 items-start md:grid-cols-[minmax(0,1fr)_minmax(0,1.4fr)]">
            <TextField
              id={`link-${place}-words`}
              name="linkWords"
              label={words.linkWords.replace('%n', number)}
              error={error(`link-${place}-words`)}
              value={names[place]}
            />
            <TextField
              id={`link-${place}-address`}
              name="linkAddress"
              type="url"
              inputMode="url"
              label={words.linkAddress.replace('%n', number)}
              error={error(`link-${place}-address`)}
              value={addresses[place]}
            />
          </div>
        );
      })}
    </fieldset>
  );
}
