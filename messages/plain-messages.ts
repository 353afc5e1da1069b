/** A message without plurals, choices or tags: its texts, and between them the names of the values. */
export type PlainMessage = { readonly texts: readonly string[]; readonly names: readonly string[] };

/** Quotes that ICU reads as such, tags, and arguments with a format. */
const NOT_PLAIN = /'['{}<>#|]|[<>]|\{[^{}]*[^A-Za-z0-9{}][^{}]*\}|\{\}/;

/** The parts of a message in ICU format; null if it is not plain, or no message. */
export function readPlainMessage(message: unknown): PlainMessage | null {
  if (typeof message !== 'string' || message === '' || NOT_PLAIN.test(message)) return null;
  const parts = message.split(/\{([A-Za-z0-9]+)\}/);
  const texts = parts.filter((_, at) => at % 2 === 0);
  if (texts.some((text) => /[{}]/.test(text))) return null;
  return { texts, names: parts.filter((_, at) => at % 2 === 1) };
}

/** The message with its values, which are texts or numbers; null if one is missing or anything else. */
export function fill({ texts, names }: PlainMessage, values: Readonly<Record<string, unknown>> = {}): string | null {
  let made = texts[0] ?? '';
  for (const [at, name] of names.entries()) {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (typeof value !== 'string' && typeof value !== 'number') return null;
    made += String(value) + (texts[at + 1] ?? '');
  }
  return made;
}
