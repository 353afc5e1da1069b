// @ts-check
// Suggests while one types, as the combobox of ARIA 1.2: the arrows choose, Enter goes there, Escape closes the list and
// leaves what was typed. Without this script the form asks by GET, as it is.

/** @typedef {import('@/components/search/suggestions').Suggestion} Suggestion */
/** @typedef {import('@/components/search/search-form').SearchBoxData} SearchBoxData */

const PAUSE = 150; // milliseconds between the last letter and the request
const FEWEST_LETTERS = 2;
const LONGEST = 30_000; // milliseconds for which the button says that it is working

/**
 * Makes the field before an island a combobox. The list and its status message are in the island.
 * @param {Element} island
 */
function enliven(island) {
  const field = /** @type {HTMLInputElement} */ (island.previousElementSibling);
  /** @type {SearchBoxData} */
  const { suggestionsAt, list: label, counts, searching } = JSON.parse(island.getAttribute('data-given') ?? '');
  const said = create('span', { class: 'vh', role: 'status' });
  const list = create('div', { class: 'finder__list', id: `${field.id}-list`, role: 'listbox', 'aria-label': label });
  /** The last typed text; null if nothing is to be suggested for it. @type {string | null} */
  let typed = null;
  /** @type {readonly Suggestion[] | null} */
  let found = null;
  let active = -1;
  let stopping = new AbortController();

  const isOpen = () => found !== null && found.length > 0;

  /** @param {number} place */
  function activate(place) {
    active = place;
    for (const [index, option] of [...list.children].entries()) {
      option.setAttribute('aria-selected', String(index === active));
      if (index === active) option.scrollIntoView({ block: 'nearest' });
    }
    setOrRemove(field, 'aria-activedescendant', list.children[active]?.id);
  }

  /** @param {readonly Suggestion[] | null} items */
  function tell(items) {
    found = items;
    list.replaceChildren(...(items ?? []).map((item, place) => optionFor(item, `${field.id}-${place}`)));
    if (isOpen()) said.before(list);
    else list.remove();
    const sentence = items === null ? '' : (counts[items.length] ?? '');
    if (said.textContent !== sentence) said.textContent = sentence; // otherwise it is read out a second time
    field.setAttribute('aria-expanded', String(isOpen()));
    setOrRemove(field, 'aria-controls', isOpen() ? list.id : undefined);
    activate(-1);
  }

  /** Sends a request shortly after the last letter, and cancels the one before. @param {string | null} text */
  async function ask(text) {
    if (text === typed) return;
    typed = text;
    stopping.abort();
    stopping = new AbortController();
    const { signal } = stopping;
    if (text === null) return;
    const wanted = text.trim();
    if (wanted.length < FEWEST_LETTERS) return tell(null);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    if (signal.aborted) return;
    try {
      const answer = await fetch(`${suggestionsAt}?${new URLSearchParams({ q: wanted })}`, { signal });
      const items = answer.ok ? (await answer.json()).items : null;
      if (!signal.aborted) tell(items);
    } catch {
      // Cancelled for a newer request, or offline: the form still works.
      if (!signal.aborted) tell(null);
    }
  }

  function close() {
    ask(null); // a late response must not open the list again
    tell(null);
  }

  /** @param {number} place */
  function go(place) {
    const chosen = found?.[place];
    if (chosen) location.assign(chosen.href);
  }

  /** The button says that it is working. It can still be pressed. @param {boolean} isWaiting */
  function wait(isWaiting) {
    const button = field.form?.querySelector('button[type=submit]');
    if (button) setOrRemove(button, 'aria-disabled', isWaiting ? 'true' : undefined);
    said.textContent = isWaiting ? searching : '';
  }

  field.form?.addEventListener('submit', () => {
    close();
    wait(true);
    setTimeout(wait, LONGEST, false);
  });
  addEventListener('pageshow', () => wait(false)); // Back leads to the page as it was left
  field.addEventListener('input', () => ask(field.value));
  field.addEventListener('blur', close);
  field.addEventListener('keydown', (event) => {
    // Then Enter ends a word in an input method, and does not choose anything.
    if (event.isComposing) return;
    const count = found?.length ?? 0;
    if (event.key === 'ArrowDown' && !isOpen()) ask(field.value);
    // One position more than there are suggestions: the field itself.
    else if (event.key === 'ArrowDown') activate(((active + 2) % (count + 1)) - 1);
    else if (event.key === 'ArrowUp' && isOpen()) activate(((active + count + 1) % (count + 1)) - 1);
    else if (event.key === 'Enter' && active >= 0) go(active);
    else if (event.key === 'Escape' && isOpen()) close();
    else return;
    event.preventDefault();
  });
  list.addEventListener('mousedown', (event) => {
    if (optionAt(event) >= 0) event.preventDefault(); // otherwise the field loses focus, and the list closes
  });
  list.addEventListener('click', (event) => go(optionAt(event)));

  /** @param {Event} event */
  const optionAt = ({ target }) =>
    [...list.children].findIndex((option) => option.contains(/** @type {Node} */ (target)));

  island.replaceChildren(said);
  // Before the script has loaded, a combobox would promise a list that never opens.
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-expanded', 'false');
  field.setAttribute('role', 'combobox');
}

/**
 * @param {Suggestion} suggestion
 * @param {string} id
 */
function optionFor({ label, other, note }, id) {
  const option = create('div', { id, role: 'option', tabindex: '-1' });
  const name = create('b', {}, label);
  const beside = other ? create('span', { class: 'finder__other', lang: other.lang }, other.text) : '';
  option.append(name, ' ', beside, ' ', create('span', { class: 'finder__note' }, note));
  return option;
}

/**
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Readonly<Record<string, string>>} attributes
 * @param {string} [text]
 */
function create(tag, attributes, text = '') {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = text;
  return element;
}

/**
 * @param {Element} element
 * @param {string} name
 * @param {string | undefined} value
 */
function setOrRemove(element, name, value) {
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

function start() {
  for (const island of document.querySelectorAll('[data-island="search-box"]')) enliven(island);
}
// The file may load before the page has been parsed.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();

export {}; // a module, so that its names are not global
