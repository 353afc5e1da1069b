import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from 'playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Which rules of axe are asked: `only` these, or all but those `without`. */
export type Rules = { readonly only?: readonly string[]; readonly without?: readonly string[] };

/** What axe finds wrong on the page: "rule at element, element". The page needs JavaScript and no frames. */
export async function axeFaults(page: Page, { only, without }: Rules = {}): Promise<string[]> {
  // Only violations are listed, and all in this page: opening another to put the results together takes as long again.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'], preload: false }).setLegacyMode(true);
  if (without) axe.disableRules([...without]);
  const { violations } = await (only ? axe.withRules([...only]) : axe.withTags(TAGS)).analyze();
  return violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** The elements that reach beyond the right edge, if the page scrolls sideways. */
export async function beyondTheEdge(page: Page): Promise<string[]> {
  const beyond = await page.evaluate(() => {
    if (document.documentElement.scrollWidth <= innerWidth) return [];
    const all = [...document.querySelectorAll('body *')];
    return all.filter((each) => each.getBoundingClientRect().right > innerWidth + 1).map((each) => each.outerHTML);
  });
  return beyond.map((html) => html.slice(0, 200));
}

/**
 * A page that assistive technology can use and that does not scroll sideways. `where` is what a failure calls it.
 * Without JavaScript axe cannot run, and only the width is checked.
 */
export async function expectSound(page: Page, where = page.url(), rules?: Rules): Promise<void> {
  if (test.info().project.use.javaScriptEnabled !== false) {
    // Between one page and the next, after a form, there is a moment without a title.
    await expect(page).toHaveTitle(/\S/);
    expect([where, await axeFaults(page, rules)]).toEqual([where, []]);
  }
  expect([where, await beyondTheEdge(page)]).toEqual([where, []]);
}
