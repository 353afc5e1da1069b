import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { NO_SETTINGS } from '@/domain/installation/settings';
import { Page, type PageProps } from './page';

const page = (props: Partial<PageProps>) =>
  renderToStaticMarkup(
    <Page
      locale="en"
      variant="public"
      nav={[{ href: '/rounds', words: 'Rounds', isCurrent: true }]}
      footerLinks={[]}
      settings={NO_SETTINGS}
      contact={{ name: null, email: null }}
      {...props}
    >
      <h1>Here</h1>
    </Page>,
  );

describe('Page', () => {
  it('has the mark that becomes the status of the response, only if requested', () => {
    expect(page({ status: 404 })).toContain(' data-status="404"');
    expect(page({})).not.toContain('data-status');
  });

  it('leads past the masthead to the page', () => {
    const html = page({});
    expect(html.indexOf('href="#main"')).toBeGreaterThan(0);
    expect(html.indexOf('href="#main"')).toBeLessThan(html.indexOf('<header'));
    expect(html).toContain('<main id="main"');
  });

  it('says that the service is unofficial, unless the operator has said that it is official', () => {
    const settings = { ...NO_SETTINGS, operatorName: 'Sample', intake: 'volunteers' } as const;
    expect(page({ settings })).toContain('Run by Sample. This is not an official Labour Party service.');
    expect(page({ settings: { ...settings, intake: null } })).toContain('not an official');
    expect(page({ settings: { ...settings, intake: 'party' } })).not.toContain('not an official');
  });

  it('says whom to ask, with a link that opens an email', () => {
    const contact = { name: 'Sample Volunteers', email: 'help@example.org' };
    const link = '<a href="mailto:help@example.org" class="wrap-anywhere">help@example.org</a>';
    expect(page({ contact })).toContain(`Questions? Contact Sample Volunteers, ${link}.`);
    expect(page({})).not.toContain('mailto:');
  });

  it('marks the current page of the menu', () => {
    expect(page({})).toContain('<a href="/rounds" aria-current="page">');
  });

  it('links from each language to the same page in the other', () => {
    expect(page({ path: '/rounds/2026' })).toContain('href="/cy/rounds/2026" hrefLang="cy" lang="cy"');
    expect(page({ path: '/rounds/2026', locale: 'cy' })).toContain('href="/rounds/2026" hrefLang="en-GB" lang="en-GB"');
  });

  it('keeps the query of the address in the other language', () => {
    const html = page({ path: '/admin/rounds/2026/deadline', search: '?to-day=1&time=12+noon' });
    expect(html).toContain('href="/cy/admin/rounds/2026/deadline?to-day=1&amp;time=12+noon"');
  });

  it('says that the Welsh has not been reviewed, and marks the admin’s English as English', () => {
    const html = page({ locale: 'cy' });
    expect(html).toContain('wedi’i gwirio gan siaradwr Cymraeg eto');
    expect(html).not.toContain('<main id="main" class="page" lang');
    expect(page({ locale: 'cy', variant: 'admin' })).toContain('<main id="main" class="page" lang="en-GB"');
    expect(page({ variant: 'admin' })).not.toContain('<main id="main" class="page" lang');
    expect(page({})).not.toContain('wedi’i gwirio gan siaradwr');
  });

  it('writes no inline style, which the content policy would block', () => {
    expect(page({ isPractice: true, isDemo: true, locale: 'cy' })).not.toContain('style=');
  });

  it('loads the serif for reading pages, and not on an officer’s pages', () => {
    expect(page({})).toContain('newsreader-text-normal');
    expect(page({ variant: 'officer' })).not.toContain('newsreader');
    expect(page({ variant: 'officer' })).toContain('archivo-text-wdth-normal');
  });
});
