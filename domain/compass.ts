// Welsh ones too, with the forms they take after another word.
const COMPASS = new Set(
  (
    'north south east west northern southern eastern western central mid inner outer ' +
    'gogledd ogledd de dde dwyrain ddwyrain gorllewin orllewin canol ganol'
  ).split(' '),
);

/** Words that alone tell two neighbours apart ("Derby North", "Derby South"): compass points, "Mid", "Central", numbers. */
export const isCompassWord = (word: string): boolean => COMPASS.has(word) || /\d/.test(word);

/** Whether both lists hold the same compass words, in any order. */
export function haveSameCompass(left: readonly string[], right: readonly string[]): boolean {
  const points = (words: readonly string[]) => words.filter(isCompassWord).sort().join(' ');
  return points(left) === points(right);
}

/** North of "northern", for putting Edinburgh Northern before Edinburgh Southern when "Edinburgh North" was typed. */
export const compassRoot = (word: string): string => word.replace(/ern$/, '');
