import type { WriteIn } from '@/domain/nominations/write-ins';
import { FieldError } from '../ui/field';

export type WriteInWords = Readonly<Record<'legend' | 'hint' | 'name' | 'home' | 'more', string>>;

type WriteInFieldsProps = {
  /** How many there may be at most. */
  readonly most: number;
  readonly before: readonly WriteIn[];
  readonly error?: string | undefined;
  readonly words: WriteInWords;
};

/** Pairs of fields for names that are not on the list. Two stand open; the others unfold, so that the page stays short. */
export function WriteInFields({ most, before, error, words }: WriteInFieldsProps) {
  const shown = Math.min(most, Math.max(2, before.length));
  const rest = Array.from({ length: Math.max(0, most - shown) }, (_, place) => shown + place);
  return (
    <fieldset
      className={error ? 'field field--error' : 'field'}
      aria-describedby="writeIn-hint"
      id="writeIn"
      tabIndex={-1}
    >
      <legend>{words.legend}</legend>
      <span className="hint" id="writeIn-hint">
        {words.hint}
      </span>
      {error ? <FieldError id="writeIn" words={error} /> : null}
      {Array.from({ length: shown }, (_, place) => (
        <Pair key={String(place)} place={place} before={before[place]} words={words} />
      ))}
      {rest.length > 0 ? (
        <details>
          <summary>{words.more}</summary>
          {rest.map((place) => (
            <Pair key={String(place)} place={place} before={before[place]} words={words} />
          ))}
        </details>
      ) : null}
    </fieldset>
  );
}

type PairProps = {
  readonly place: number;
  readonly before: WriteIn | undefined;
  readonly words: WriteInWords;
};

function Pair({ place, before, words }: PairProps) {
  const id = `write-in-${place + 1}`;
  return (
    <div className="grid gap-s3 sm:grid-cols-2">
      <div className="field">
        <label htmlFor={`${id}-name`}>{words.name}</label>
        <input id={`${id}-name`} name="writeInName" defaultValue={before?.name} autoComplete="off" maxLength={100} />
      </div>
      <div className="field">
        <label htmlFor={`${id}-home`}>{words.home}</label>
        <input
          id={`${id}-home`}
          name="writeInHome"
          defaultValue={before?.homeBody}
          autoComplete="off"
          maxLength={100}
        />
      </div>
    </div>
  );
}
