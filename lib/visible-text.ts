/** A family, a skin tone, a flag of letters: what joins signs into one picture, and has no business elsewhere. */
const PICTURE =
  /(?:\p{Regional_Indicator}{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2,6}\u{E007F}|[0-9#*]\uFE0F\u20E3|\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]?(?:\u200D\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]?)*)/gu;

/** Controls, directions of writing, things of no width, half characters: all that changes what is read and is not seen. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;

const withoutUnseen = (text: string) => text.replace(UNSEEN, (sign) => (sign === '\n' || sign === '\t' ? sign : ''));

/**
 * The text without what cannot be seen in it: marks that turn the direction of writing round and so can make a sentence
 * read as another, joiners and spaces of no width, soft hyphens, control characters, halves of characters. Pictures
 * that are put together of several signs stay whole, the flag of Wales among them. Every kind of line end becomes \n.
 */
export function visibleText(text: string): string {
  const lines = text.replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n');
  let seen = '';
  let from = 0;
  for (const { 0: picture, index } of lines.matchAll(PICTURE)) {
    seen += withoutUnseen(lines.slice(from, index)) + picture;
    from = index + picture.length;
  }
  return seen + withoutUnseen(lines.slice(from));
}
