import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from 'playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules of axe to check: `only` these, or all except those `without`. */
export type Rules = { readonly only?: readonly string[]; readonly without?: readonly string[] };

/** The violations that axe finds on the page: "rule at element, element". The page needs JavaScript and no frames. */
export async function axeFaults(page: Page, { only, without }: Rules = {}): Promise<string[]> {
  // Only violations are listed, and all in this page: opening another page for the results takes twice as long.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'], preload: false }).setLegacyMode(true);
  if (without) axe.disableRules([...without]);
  const { violations } = await (only ? axe.withRules([...only]) : axe.withTags(TAGS)).analyze();
  return violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** The elements that extend beyond the right edge, if the page scrolls sideways. */
export async function beyondTheEdge(page: Page): Promise<string[]> {
  const beyond = await page.evaluate(() => {
    if (document.documentElement.scrollWidth <= innerWidth) return [];
    const all = [...document.querySelectorAll('body *')];
    return all.filter((each) => each.getBoundingClientRect().right > innerWidth + 1).map((each) => each.outerHTML);
  });
  return beyond.map((html) => html.slice(0, 200));
}

/**
 * Checks that assistive technology can use the page and that it does not scroll sideways. `where` is its name in a
 * failure. Without JavaScript axe cannot run, and only the width is checked.
 */
export async function expectSound(page: Page, where = page.url(), rules?: Rules): Promise<void> {
  if (test.info().project.use.javaScriptEnabled !== false) {
    // After a form, between one page and the next, there is a moment without a title.
    await expect(page).toHaveTitle(/\S/);
    expect([where, await axeFaults(page, rules)]).toEqual([where, []]);
  }
  expect([where, await beyondTheEdge(page)]).toEqual([where, []]);
}
