/**
 * Leaves out what a file for other programs may not hold at all, where a reader would refuse the whole of it (control
 * characters, half a surrogate pair), and the marks that turn the direction of the text after them, with which one name
 * could rewrite its neighbours. Tabs and line breaks stay.
 */
export const plainText = (text: string): string =>
  text
    .replaceAll(/[^\t\n\r\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll(/[\u202A-\u202E\u2066-\u2069]/g, '');
