'use client';

import { useEffect, useState } from 'react';

type WordCountProps = {
  readonly words: number;
  readonly most: number;
  readonly lang: string;
  /** "Words: %words of %most", and the same with "%over" for too many. */
  readonly within: string;
  readonly over: string;
};

/** A moment of rest in the typing: whoever listens is not read a number at every letter. */
const REST = 1500;

/** How many words there are of how many. Said aloud once the typing rests. */
export function WordCount({ words, most, lang, within, over }: WordCountProps) {
  const number = (n: number) => new Intl.NumberFormat(lang).format(n);
  const said = (words > most ? over : within)
    .replace('%words', number(words))
    .replace('%most', number(most))
    .replace('%over', number(words - most));
  const [aloud, setAloud] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAloud((before) => (before === '' && words <= most ? before : said)), REST);
    return () => clearTimeout(timer);
  }, [said, words, most]);
  return (
    <>
      <p className={words > most ? 'error' : 'quiet'} id="words">
        {said}
      </p>
      <span className="vh" role="status">
        {aloud}
      </span>
    </>
  );
}
