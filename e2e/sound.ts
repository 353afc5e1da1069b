import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from 'playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * A page that assistive technology can use and that does not scroll sideways. `where` is what a failure calls it;
 * `rules` are the only ones of axe that are asked, where not all are. Without JavaScript axe cannot run, and the width
 * alone is looked at.
 */
export async function expectSound(page: Page, where = page.url(), rules?: string[]): Promise<void> {
  if (test.info().project.use.javaScriptEnabled !== false) {
    // Between one page and the next, after a form, there is a moment without a title.
    await expect(page).toHaveTitle(/\S/);
    const axe = new AxeBuilder({ page });
    const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(TAGS)).analyze();
    const faults = violations.map(
      ({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    );
    expect([where, faults]).toEqual([where, []]);
  }
  const beyond = await page.evaluate(() => {
    if (document.documentElement.scrollWidth <= innerWidth) return [];
    const all = [...document.querySelectorAll('body *')];
    return all.filter((each) => each.getBoundingClientRect().right > innerWidth + 1).map((each) => each.outerHTML);
  });
  expect([where, beyond.map((html) => html.slice(0, 200))]).toEqual([where, []]);
}
