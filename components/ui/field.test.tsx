import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Checkboxes, DateInput, Radios, TextField } from './field';
import { ErrorSummary } from './form';
import { Tally } from './marks';

const DATE_WORDS = { day: 'Day', month: 'Month', year: 'Year' };
const KINDS = [
  { value: 'all', words: 'All-member' },
  { value: 'delegate', words: 'Delegate', hint: 'Branches send delegates' },
];

const idsNamedBy = (html: string) =>
  [...html.matchAll(/(?:aria-describedby|aria-labelledby|for)="([^"]+)"/g)].flatMap(([, ids = '']) => ids.split(' '));

describe('form parts', () => {
  it.each([
    ['a text field', <TextField key="x" id="x" name="x" label="Name" hint="Yours" error="Error: Enter a name" />],
    ['radios', <Radios key="x" id="x" name="x" legend="Kind" hint="One" error="Error: Choose" choices={KINDS} />],
    ['checkboxes', <Checkboxes key="x" id="x" name="x" legend="Kinds" choices={KINDS} values={['all']} />],
    ['a date', <DateInput key="x" id="x" name="x" legend="Day" error="Error: Enter" words={DATE_WORDS} />],
    ['the summary', <ErrorSummary key="x" title="Not sent" errors={[{ href: '#x', words: 'Enter a name' }]} />],
  ])('%s only refers to ids that it has', (_, part) => {
    const html = renderToStaticMarkup(part);
    const named = idsNamedBy(html);
    expect(named.length).toBeGreaterThan(0);
    for (const id of named) expect(html).toContain(`id="${id}"`);
  });

  it.each([
    ['a text field', <TextField key="x" id="x" name="x" label="Name" />],
    ['radios', <Radios key="x" id="x" name="x" legend="Kind" choices={KINDS} />],
    ['a date', <DateInput key="x" id="x" name="x" legend="Day" words={DATE_WORDS} />],
  ])('the link of an error reaches %s by its id', (_, part) => {
    expect(renderToStaticMarkup(part)).toMatch(/<input[^>]* id="x"/);
  });

  it('keeps what was chosen and typed', () => {
    const radios = renderToStaticMarkup(<Radios id="x" name="x" legend="Kind" choices={KINDS} value="delegate" />);
    expect(radios.match(/checked=""/g)?.length).toBe(1);
    expect(radios).toMatch(/<input[^>]*checked=""[^>]*value="delegate"|<input[^>]*value="delegate"[^>]*checked=""/);
    const date = renderToStaticMarkup(
      <DateInput id="x" name="held" legend="Day" words={DATE_WORDS} values={{ day: '31', month: 'x' }} />,
    );
    expect(date).toContain('name="held-day"');
    expect(date).toContain('value="31"');
    expect(date).toContain('value="x"');
  });
});

describe('Tally', () => {
  const boxes = (html: string) => [html.match(/<i /g)?.length ?? 0, html.match(/class="on"/g)?.length ?? 0];

  it.each([
    ['4 of 5', <Tally key="x" of={5} have={4} />, 4],
    ['130 of 5', <Tally key="x" of={5} have={130} />, 5],
  ])('%s fills its boxes', (_, tally, filled) => {
    const html = renderToStaticMarkup(tally);
    expect(boxes(html)[1]).toBe(filled);
    expect(html).not.toContain('over');
  });

  it('shows one too many if there is a limit', () => {
    expect(renderToStaticMarkup(<Tally of={9} have={10} isLimit />)).toContain('class="over"');
    expect(renderToStaticMarkup(<Tally of={9} have={9} isLimit />)).not.toContain('class="over"');
  });

  it('shows only the sentence for a long count', () => {
    expect(renderToStaticMarkup(<Tally of={33} have={4} />)).toBe('');
  });
});
