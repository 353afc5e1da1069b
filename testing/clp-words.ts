/** The words for a CLP in both languages. */
export const CLP = /\b(?:CLP\p{L}*|PLE|Constituency Labour|Plaid Lafur Etholaeth|Pleidiau Llafur Etholaeth)/u;

/** "A CLP or other body", "CLPs and other bodies", and sentences that name several kinds. */
const BOTH = [
  /(?:Constituency Labour Parties \()?CLPs?\)? (?:or|and)(?: of)?(?: an?)?(?: other| another)? bod(?:y|ies)/,
  /CLPs?\)? (?:neu|a)(?:’r)? (?:gorff|corff|cyrff|chorff|chyrff|gyrff)/,
  /CLPs? a’r cyrff/,
  /CLPs and bodies of other kinds/,
  /CLP, (?:a Labour Group|Labour Group|grŵp Llafur|eich grŵp Llafur)/,
];
const ALL_BOTH = new RegExp(BOTH.map(({ source }) => source).join('|'), 'gu');

/** Whether a text speaks of a CLP alone, and not of a CLP or a body of another kind. */
export const speaksOfClps = (text: string): boolean => CLP.test(text.replaceAll(ALL_BOTH, ''));
