// Includes the Welsh compass words and their mutated forms.
const COMPASS = new Set(
  (
    'north south east west northern southern eastern western central mid inner outer ' +
    'gogledd ogledd de dde dwyrain ddwyrain gorllewin orllewin canol ganol'
  ).split(' '),
);

/**
 * Whether a word distinguishes neighbours such as "Derby North" and "Derby South": compass points, "Mid", "Central" and
 * numbers.
 */
export const isCompassWord = (word: string): boolean => COMPASS.has(word) || /\d/.test(word);
