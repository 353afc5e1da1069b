import type { Namesake } from '@/domain/candidates/namesakes';
import { type Locale, wordsFor } from './translate';

/** Who somebody of the same name is: "the Sam Sample of Stroud who was a candidate in NEC 2024". */
export const namesakeWords = ({ name, homeName, round }: Namesake, locale: Locale): string =>
  wordsFor(locale, 'adminLists')(homeName === null ? 'namesakeOfNowhere' : 'namesakeOf', {
    name,
    home: homeName ?? '',
    round,
  });
