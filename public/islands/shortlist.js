// @ts-check
// The reader's own shortlist: the buttons that keep a candidate, and the box with everybody who is kept. This browser is
// the one place where it is; nothing of it is ever sent.

/** @typedef {import('@/components/candidates/shortlist').ShortlistToggleData} ShortlistToggleData */
/** @typedef {import('@/components/candidates/shortlist').ShortlistBoxData} ShortlistBoxData */
/** @typedef {Map<string, readonly string[]>} Shortlists by contest, as addresses of candidates */

const KEY = 'shortlist';
/** More than any contest has candidates. */
const MOST = 200;

/** Data that this browser would not store, because storage is full or forbidden: then the list lasts as long as the page. @type {string | null} */
let unkept = null;

function read() {
  if (unkept !== null) return unkept;
  try {
    return localStorage.getItem(KEY) ?? '{}';
  } catch {
    return '{}';
  }
}

/** @param {Shortlists} lists */
function write(lists) {
  const text = JSON.stringify(Object.fromEntries(lists));
  try {
    localStorage.setItem(KEY, text);
    unkept = null;
  } catch {
    unkept = text;
  }
  showAll();
}

/**
 * Reads the shortlists from stored text, which may contain anything.
 * @returns {Shortlists}
 */
function shortlists() {
  try {
    const found = JSON.parse(read());
    if (typeof found !== 'object' || found === null) return new Map();
    return new Map(
      Object.entries(found).map(([contest, slugs]) => [
        contest,
        Array.isArray(slugs) ? slugs.filter((slug) => typeof slug === 'string').slice(0, MOST) : [],
      ]),
    );
  } catch {
    return new Map();
  }
}

/** @param {string} contest */
const kept = (contest) => shortlists().get(contest) ?? [];

/** Adds a candidate to the shortlist of a contest, or removes them. @param {string} contest @param {string} slug */
function turn(contest, slug) {
  const lists = shortlists();
  const now = lists.get(contest) ?? [];
  lists.set(contest, now.includes(slug) ? now.filter((one) => one !== slug) : [...now, slug]);
  write(lists);
}

/** @param {string} contest */
function clear(contest) {
  const lists = shortlists();
  lists.delete(contest);
  write(lists);
}

/** The functions that update each island of the page. @type {(() => void)[]} */
const shows = [];
function showAll() {
  for (const show of shows) show();
}

/** @param {Element} island */
function button(island) {
  /** @type {ShortlistToggleData} */
  const { contest, slug, name, words } = JSON.parse(island.getAttribute('data-given') ?? '');
  const says = document.createTextNode('');
  const toggle = create(
    'button',
    { type: 'button', class: 'btn btn--s' },
    says,
    create('span', { class: 'vh' }, `: ${name}`),
  );
  toggle.addEventListener('click', () => turn(contest, slug));
  shows.push(() => {
    says.data = words[kept(contest).includes(slug) ? 'drop' : 'keep'];
  });
  island.replaceChildren(toggle);
}

/** @param {Element} island */
function box(island) {
  /** @type {ShortlistBoxData} */
  const { contest, candidates, compare, most, words } = JSON.parse(island.getAttribute('data-given') ?? '');
  const heading = create('h2', { id: 'shortlist', class: 'h3' }, words.title);
  const none = create('p', {}, words.none);
  const note = create('p', { class: 'small quiet' }, words.note);
  const list = create('ul', {});
  const ways = create('p', { class: 'shortlist__ways' });
  const section = create('section', { class: 'shortlist noprint', 'aria-labelledby': 'shortlist' });
  const people = candidates.map(({ slug, name, href }) => ({
    slug,
    item: create('li', {}, create('a', { href }, name)),
  }));
  const comparing = create('a', {});
  const more = document.createTextNode(words.compareMore);
  const choosing = create('a', { href: compare }, words.choose);
  const clearing = create('button', { type: 'button', class: 'btn btn--s' }, words.clear);
  clearing.addEventListener('click', () => clear(contest));
  shows.push(() => {
    const slugs = kept(contest);
    const chosen = people.filter(({ slug }) => slugs.includes(slug));
    const canCompare = chosen.length >= 2 && chosen.length <= most;
    comparing.setAttribute('href', [compare, ...chosen.map(({ slug }) => slug)].join('/'));
    comparing.textContent = words.compare[chosen.length] ?? '';
    fill(list, ...chosen.map(({ item }) => item));
    fill(ways, ...(canCompare ? [comparing] : [more, choosing]), clearing);
    fill(section, heading, ...(chosen.length === 0 ? [none] : [list, ways]), note);
  });
  island.replaceChildren(section);
}

/**
 * Puts these nodes into an element, and does nothing if they are already there, so that focus is not lost.
 * @param {Element} element
 * @param {...ChildNode} nodes
 */
function fill(element, ...nodes) {
  const is = [...element.childNodes];
  if (is.length !== nodes.length || is.some((node, place) => node !== nodes[place])) element.replaceChildren(...nodes);
}

/**
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Readonly<Record<string, string>>} attributes
 * @param {...(string | Node)} children
 */
function create(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

function start() {
  for (const island of document.querySelectorAll('[data-island="shortlist-toggle"]')) button(island);
  for (const island of document.querySelectorAll('[data-island="shortlist-box"]')) box(island);
  showAll();
  addEventListener('storage', showAll); // another tab of this site
  addEventListener('pageshow', showAll); // back to a page in the browser's cache
}
// The file may load before the page has been parsed.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();

export {}; // a module, so that its names are not global
