// Welsh ones too, with the forms they take after another word.
const COMPASS = new Set(
  (
    'north south east west northern southern eastern western central mid inner outer ' +
    'gogledd ogledd de dde dwyrain ddwyrain gorllewin orllewin canol ganol'
  ).split(' '),
);

/** Words that alone tell two neighbours apart ("Derby North", "Derby South"): compass points, "Mid", "Central", numbers. */
export const isCompassWord = (word: string): boolean => COMPASS.has(word) || /\d/.test(word);

/** The compass words of a name, in an order of their own: equal for two names that hold the same ones. */
export const compassOf = (words: readonly string[]): string => words.filter(isCompassWord).sort().join(' ');

/** North of "northern", for putting Edinburgh Northern before Edinburgh Southern when "Edinburgh North" was typed. */
export const compassRoot = (word: string): string => word.replace(/ern$/, '');
