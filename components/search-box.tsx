'use client';

import { type KeyboardEvent, useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import type { Suggestion } from './suggestion';

export type SearchBoxProps = {
  readonly action: string;
  /** Where suggestions come from, ready for `?q=`. */
  readonly suggestionsAt: string;
  readonly label: string;
  readonly hint: string;
  readonly button: string;
  readonly value?: string | undefined;
  /** True where finding is the one action of the page. */
  readonly isAct?: boolean | undefined;
  readonly words: {
    readonly list: string;
    /** The sentence for so many suggestions, from none to the most. */
    readonly counts: readonly string[];
  };
};

const PAUSE = 150; // milliseconds between the last letter and the question
const FEWEST_LETTERS = 2;

/**
 * The search field: an ordinary form that asks by GET. Once its script has come it suggests while one types, as the
 * combobox of ARIA 1.2: the arrows choose, Enter goes there, Escape closes the list and leaves what was typed.
 */
export function SearchBox({ action, suggestionsAt, label, hint, button, value, isAct, words }: SearchBoxProps) {
  const id = useId();
  const [isReady, setReady] = useState(false);
  const [typed, setTyped] = useState<string | null>(null);
  const [found, setFound] = useState<readonly Suggestion[] | null>(null);
  const [active, setActive] = useState(-1);
  const list = useRef<HTMLDivElement>(null);
  const isOpen = found !== null && found.length > 0;

  // Before the script has come, a combobox would promise a list that never opens.
  useEffect(() => setReady(true), []);
  useSuggestions(suggestionsAt, typed, (items) => {
    setFound(items);
    setActive(-1);
  });
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const close = () => {
    setTyped(null); // what is still on its way must not open the list again
    setFound(null);
    setActive(-1);
  };
  const go = (place: number) => {
    const chosen = found?.[place];
    if (chosen) location.assign(chosen.href);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // Enter then ends a word that an input method is putting together, and chooses nothing.
    if (event.nativeEvent.isComposing) return;
    const count = found?.length ?? 0;
    if (event.key === 'ArrowDown' && !isOpen) setTyped(event.currentTarget.value);
    // One place more than there are suggestions: the field itself.
    else if (event.key === 'ArrowDown') setActive(((active + 2) % (count + 1)) - 1);
    else if (event.key === 'ArrowUp' && isOpen) setActive(((active + count + 1) % (count + 1)) - 1);
    else if (event.key === 'Enter' && active >= 0) go(active);
    else if (event.key === 'Escape' && isOpen) close();
    else return;
    event.preventDefault();
  };
  const combobox = isReady
    ? ({
        role: 'combobox',
        'aria-autocomplete': 'list',
        'aria-expanded': isOpen,
        'aria-controls': isOpen ? `${id}-list` : undefined,
        'aria-activedescendant': isOpen && active >= 0 ? `${id}-${active}` : undefined,
      } as const)
    : {};

  return (
    <search className="seek">
      <form className="field" action={action}>
        <label htmlFor={`${id}-q`}>{label}</label>
        <div className="withbtn">
          <div className="finder">
            <input
              id={`${id}-q`}
              type="search"
              name="q"
              defaultValue={value}
              maxLength={200}
              autoComplete="off"
              autoCapitalize="off"
              spellCheck={false}
              aria-describedby={`${id}-hint`}
              {...combobox}
              onChange={(event) => setTyped(event.currentTarget.value)}
              onKeyDown={onKeyDown}
              onBlur={close}
            />
            {isOpen ? (
              <div ref={list} id={`${id}-list`} className="finder__list" role="listbox" aria-label={words.list}>
                {found.map(({ href, label: name, other, note }, place) => (
                  // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keyboard, and says which one is active
                  <div
                    key={href}
                    id={`${id}-${place}`}
                    role="option"
                    tabIndex={-1}
                    aria-selected={place === active}
                    onMouseDown={
                      (event) => event.preventDefault() /* or the field loses its focus, and the list goes */
                    }
                    onClick={() => go(place)}
                  >
                    <b>{name}</b>{' '}
                    {other ? (
                      <span className="finder__other" lang={other.lang}>
                        {other.text}
                      </span>
                    ) : null}{' '}
                    <span className="finder__note">{note}</span>
                  </div>
                ))}
              </div>
            ) : null}
          </div>
          <button type="submit" className={isAct ? 'btn btn--act' : 'btn btn--s'}>
            {button}
          </button>
        </div>
        <span className="hint small" id={`${id}-hint`}>
          {hint}
        </span>
        <span className="vh" role="status">
          {found === null ? '' : words.counts[found.length]}
        </span>
      </form>
    </search>
  );
}

/** Asks for suggestions a moment after the last letter, and takes back the question before. Without an answer there are none. */
function useSuggestions(at: string, typed: string | null, tell: (items: readonly Suggestion[] | null) => void) {
  const told = useEffectEvent(tell);
  useEffect(() => {
    if (typed === null) return;
    const wanted = typed.trim();
    if (wanted.length < FEWEST_LETTERS) return told(null);
    const stopping = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const answer = await fetch(`${at}?${new URLSearchParams({ q: wanted })}`, { signal: stopping.signal });
        told(answer.ok ? ((await answer.json()) as { items: readonly Suggestion[] }).items : null);
      } catch {
        // Left behind for a newer question, or offline: the form finds it all the same.
        if (!stopping.signal.aborted) told(null);
      }
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      stopping.abort();
    };
  }, [at, typed]);
}
