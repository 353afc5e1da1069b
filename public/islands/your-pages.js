// @ts-check
// Says "Your pages" instead of "Sign in" in the menu of a public page, if this browser is signed in. Public pages are the
// same for everybody, so the browser itself remembers it: signed-in pages write it down until the session ends, and the
// pages for signing in and out remove it. The link is the same: it leads a signed-in person on to their pages.

/** @typedef {import('@/components/ui/your-pages').SignedInData} SignedInData */

const KEY = 'signed-in-until';

/** When the session of this browser ends at the latest, in milliseconds; 0 if it is not signed in, or nothing is kept. */
function signedInUntil() {
  try {
    return Number(localStorage.getItem(KEY) ?? 0);
  } catch {
    return 0;
  }
}

/** @param {number} until */
function remember(until) {
  try {
    if (until === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, String(until));
  } catch {
    // A browser that keeps nothing shows "Sign in", which leads on.
  }
}

/** @param {string} kind */
const islands = (kind) => document.querySelectorAll(`[data-island="${kind}"]`);

function show() {
  const isSignedIn = signedInUntil() > Date.now();
  for (const island of islands('your-pages'))
    island.previousElementSibling?.toggleAttribute('data-signed-in', isSignedIn);
}

function look() {
  for (const island of islands('signed-in')) {
    /** @type {SignedInData} */
    const { lasts } = JSON.parse(island.getAttribute('data-given') ?? '');
    remember(Date.now() + lasts * 1000);
  }
  if (islands('signed-out').length > 0) remember(0);
  show();
}

// Only the form of the page for signing out: another form may be refused, and the person stays signed in.
document.addEventListener('submit', ({ target }) => {
  const form = /** @type {Element} */ (target);
  if (form.parentElement?.querySelector(':scope > [data-island="leaving"]')) remember(0);
});

look();
// A signed-in page can replace the one before it without loading this script again.
new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
// Another tab may sign in or out, and the browser may show the page again as it was left.
addEventListener('storage', show);
addEventListener('pageshow', show);
