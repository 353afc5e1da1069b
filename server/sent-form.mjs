/** @typedef {readonly (readonly [name: string, value: string])[]} SentForm */

/**
 * Copies the body of a request while Next reads it. Returns a function that reads the copy as the texts of a form, in
 * their order and without files; null if it is not a form.
 * @param {import('node:http').IncomingMessage} req of a size that was checked before
 * @returns {() => Promise<SentForm | null>}
 */
export function copyForm(req) {
  /** @type {Buffer[]} */
  const parts = [];
  const emit = req.emit.bind(req);
  // A listener would start the stream before Next listens.
  req.emit = (/** @type {string | symbol} */ event, /** @type {any[]} */ ...values) => {
    if (event === 'data') parts.push(Buffer.from(values[0]));
    return emit(event, ...values);
  };
  return () => readForm(Buffer.concat(parts), req.headers['content-type'] ?? '');
}

/** @param {Buffer<ArrayBuffer>} body @param {string} type @returns {Promise<SentForm | null>} */
async function readForm(body, type) {
  try {
    const form = await new Response(body, { headers: { 'content-type': type } }).formData();
    return [...form].flatMap(([name, value]) =>
      typeof value === 'string' ? [/** @type {const} */ ([name, value])] : [],
    );
  } catch {
    return null;
  }
}
