import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { publicPolicy } from './content-policy.mjs';
import { encodingFor, isCompressible } from './kept-pages.mjs';
import { withIslandsOnly } from './page-cache.mjs';
import { problemPage } from './problem-page.mjs';
import { resendPage } from './resend-page.mjs';
import { copyForm } from './sent-form.mjs';

const gzip = promisify(zlib.gzip);
const brotli = promisify(zlib.brotliCompress);
const WORTH_COMPRESSING = 1024;
/** For a page that is sent once. */
const FAST_BROTLI = { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 4 } };

/**
 * Buffers Next's output until the page is complete, then sends it at once: compressed, with the status that the page
 * declares (`data-status`), and with a readable page instead of a blank or failed one. `kind` is the kind of page that
 * addresses.mjs returns.
 */
export function sendWhole(req, res, kind) {
  const encoding = encodingFor(req.headers['accept-encoding']);
  delete req.headers['accept-encoding']; // so that Next does not compress the page
  const readSent = req.method === 'POST' ? copyForm(req) : null;
  const chunks = [];
  const send = { writeHead: res.writeHead.bind(res), end: res.end.bind(res) };
  const hold = (chunk, encoding) => {
    if (!chunk || typeof chunk === 'function') return;
    const isText = typeof chunk === 'string';
    chunks.push(isText ? Buffer.from(chunk, typeof encoding === 'string' ? encoding : 'utf8') : chunk);
  };
  res.flushHeaders = () => {};
  res.writeHead = (status, ...rest) => {
    res.statusCode = status;
    const headers = rest.find((part) => part && typeof part === 'object');
    for (const [name, value] of Object.entries(headers ?? {})) res.setHeader(name, value);
    return res;
  };
  res.write = (chunk, encoding, done) => {
    hold(chunk, encoding);
    const called = typeof encoding === 'function' ? encoding : done;
    if (called) process.nextTick(called);
    return true;
  };
  res.end = (chunk, encoding) => {
    hold(chunk, encoding);
    deliver().catch(() => res.destroy());
    return res;
  };

  async function deliver() {
    let body = Buffer.concat(chunks);
    const why = readSent && whyUnhandled(res);
    const sent = why && (await readSent());
    if (sent) {
      res.removeHeader('location');
      body = Buffer.from(replaceWith(resendPage(req.url ?? '/', why, sent)), 'utf8');
    }
    // A browser repeats a form at the address of a 307. After a form that led to the sign-in page, it would send the
    // form there.
    if (req.method === 'POST' && res.statusCode === 307) res.statusCode = 303;
    const type = String(res.getHeader('content-type') ?? '');
    // Next refuses some requests with a plain line of text, for example a form of an earlier build.
    const isBareRefusal = type.startsWith('text/plain') && res.statusCode >= 400;
    if (sent || isBareRefusal || type.startsWith('text/html')) {
      if (!sent) body = Buffer.from(pageToSend(body.toString('utf8'), isBareRefusal), 'utf8');
    }
    const sentType = String(res.getHeader('content-type') ?? '');
    if (isCompressible(sentType) && res.statusCode !== 206 && !res.hasHeader('content-encoding')) {
      if (encoding && body.length > WORTH_COMPRESSING) {
        body = encoding === 'br' ? await brotli(body, FAST_BROTLI) : await gzip(body, { level: 5 });
        res.setHeader('content-encoding', encoding);
      }
      const vary = [res.getHeader('vary')].flat().filter(Boolean).join(', ');
      res.setHeader(
        'vary',
        /accept-encoding/i.test(vary) ? vary : [vary, 'Accept-Encoding'].filter(Boolean).join(', '),
      );
      res.removeHeader('transfer-encoding');
    }
    // A HEAD response has no body here, but its headers must not say that the page is empty.
    const isBare = res.statusCode === 304 || res.statusCode === 204 || (req.method === 'HEAD' && body.length === 0);
    if (!isBare) res.setHeader('content-length', body.length);
    send.writeHead(res.statusCode);
    send.end(req.method === 'HEAD' ? undefined : body);
  }

  /** The HTML to send instead of Next's HTML, with its status and policy. */
  function pageToSend(html, isBareRefusal) {
    const marked = / data-status="(404|500)"/.exec(html);
    if (marked && res.statusCode === 200) res.statusCode = Number(marked[1]);
    const isRedirect = res.statusCode >= 300 && res.statusCode < 400;
    const isBlank = html.includes('<html id="__next_error__"') && !html.includes('http-equiv="refresh"');
    if ((isBlank && !isRedirect) || (res.statusCode >= 500 && !marked) || isBareRefusal) {
      return replaceWith(problemPage(req.url ?? '/', res.statusCode >= 400 ? res.statusCode : 500));
    }
    if (kind !== 'answer') return html;
    const answer = withIslandsOnly(html);
    res.setHeader('content-security-policy', publicPolicy(answer));
    return answer;
  }

  /** Answers with a small page of this server instead of Next's. */
  function replaceWith(page) {
    res.statusCode = page.status;
    res.setHeader('content-type', 'text/html; charset=utf-8');
    res.setHeader('content-security-policy', page.policy);
    res.setHeader('cache-control', 'no-store');
    res.removeHeader('etag');
    res.removeHeader('link');
    return page.html;
  }
}

/** Why a form was not handled, judged from Next's answer to it; null if it was handled. */
function whyUnhandled(res) {
  const { statusCode: status } = res;
  if (res.getHeader('x-nextjs-action-not-found')) return 'updated';
  if (status >= 500) return 'failed';
  const to = String(res.getHeader('location') ?? '');
  // Pages send people who are signed out to the sign-in page. Its own form does not lead back to it.
  return /^(?:https?:\/\/[^/]+)?(?:\/\w\w)?\/sign-in\?callbackUrl=/.test(to) ? 'signedOut' : null;
}
