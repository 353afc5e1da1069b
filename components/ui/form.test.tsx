import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { formWords } from '@/messages/form-words';
import { boxToCheck, Form } from './form';
import { type FormField, FormFields } from './form-field';
import { GetForm } from './get-form';

const words = formWords('en', 'Save');
const FIELDS: FormField[] = [
  { as: 'line', name: 'title', label: 'Title', value: 'NEC' },
  { as: 'day', name: 'on', label: 'Day', value: '2026-05-09' },
  { as: 'tick', name: 'elected', value: 'elm', label: 'Elected', isTicked: true },
  { as: 'fold', key: 'more', label: 'More', isOpen: false, fields: [{ as: 'number', name: 'seats', label: 'Seats' }] },
];

test('draws its questions with recorded values, under the prefix of the form', () => {
  const html = renderToStaticMarkup(
    <Form
      action={async (state) => state}
      hidden={{ round: 'nec', names: ['a', 'b'] }}
      fields={FIELDS}
      words={words}
      prefix="own-"
    />,
  );
  expect(html).toContain('id="own-title"');
  for (const value of ['NEC', '9', '5', '2026', 'nec', 'a', 'b']) expect(html).toContain(`value="${value}"`);
  expect(html.match(/name="names"/g)).toHaveLength(2);
  expect(html.match(/checked=""/g)).toHaveLength(1);
  expect(html).not.toContain('name="do"');
  expect(html).not.toContain('aria-disabled');
});

test('a second button is distinguished from the first by what it sends', () => {
  const html = renderToStaticMarkup(<Form action={async (state) => state} words={{ ...words, show: 'Show' }} />);
  expect(html).toContain(`value="show" name="do"`);
  expect(html).toContain(`value="save" name="do"`);
});

test('input is kept, with errors above and at its field, and a fold with an error is open', () => {
  const html = renderToStaticMarkup(
    <GetForm
      action="/here"
      fields={FIELDS}
      state={{
        problems: [{ field: 'seats', text: 'Enter a whole number.' }],
        typed: { title: 'Other', 'on-day': '31', seats: 'x' },
      }}
      words={words}
    >
      <h1>Title</h1>
    </GetForm>,
  );
  expect(html.indexOf('href="#seats"')).toBeLessThan(html.indexOf('<h1>'));
  for (const value of ['Other', '31', 'x']) expect(html).toContain(`value="${value}"`);
  expect(html).toContain('Error: Enter a whole number.');
  expect(html).toContain('<details open=""');
});

test('the box can be there before the form is sent', () => {
  const html = renderToStaticMarkup(
    <Form action={async (state) => state} words={{ ...words, check: 'I have checked' }} toCheck='["a"]' />,
  );
  expect(html).toContain('name="mayBePublic"');
  expect(html).not.toContain('checked=""');
});

test('words that look private bring a box to tick, and the tick counts only for what was shown', () => {
  const box = (more: object) => {
    const state = { problems: [], typed: {}, ...more };
    const fields = boxToCheck(state, 'own-', 'I have checked');
    return renderToStaticMarkup(<FormFields fields={fields} state={state} words={words} />);
  };
  expect(box({})).toBe('');
  expect(box({ toCheck: '["07700 900123"]' })).toContain('value="[&quot;07700 900123&quot;]"');
  expect(box({ toCheck: '["07700 900123"]' })).toContain('id="own-mayBePublic"');
  expect(box({ typed: { mayBePublic: '["a"]' } })).toContain('checked=""');
  expect(box({ typed: { mayBePublic: '["a"]' }, toCheck: '["a","b"]' })).not.toContain('checked=""');
});
