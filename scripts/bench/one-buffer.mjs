import { createServer } from 'node:http';

// The rival of a kept page: node:http sending one Buffer, with the headers that it needs and nothing else. Gets the
// answers from its parent, and tells it the port.

process.once('message', (/** @type {{ plain: string, gzip: string, etag: string }} */ { plain, gzip, etag }) => {
  const [bytes, packed] = [Buffer.from(plain, 'base64'), Buffer.from(gzip, 'base64')];
  const head = { 'content-type': 'text/html; charset=utf-8', etag, vary: 'Accept-Encoding' };
  const server = createServer((req, res) => {
    if (req.headers['if-none-match'] === etag) return void res.writeHead(304, head).end();
    const isPacked = req.headers['accept-encoding'] === 'gzip';
    const body = isPacked ? packed : bytes;
    res.writeHead(200, { ...head, 'content-length': body.length, ...(isPacked ? { 'content-encoding': 'gzip' } : {}) });
    res.end(body);
  });
  server.listen(0, '127.0.0.1', () => process.send?.({ port: /** @type {any} */ (server.address()).port }));
});
process.on('disconnect', () => process.exit(0));
