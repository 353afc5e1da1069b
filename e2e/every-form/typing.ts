import type { Locator } from 'playwright/test';

// Types into every field of a form, and reads what is in them.

/** The name of a field with what it contains: a text, or whether it is ticked. */
export type Answers = readonly (readonly [name: string, value: string])[];

/** Fills every field by its type and tells the page so, as typing does. Search fields and files are left as they are. */
export const typeInto = (form: Locator): Promise<void> =>
  form.evaluate((element) => {
    const fields = [...(element as HTMLFormElement).elements];
    const textFor = (name: string, type: string, place: number): string => {
      if (type === 'email') return `typed-${place}@example.org`;
      if (type === 'url') return `https://example.org/typed-${place}`;
      if (type === 'number') return String(place + 2);
      if (/day$/.test(name)) return '7';
      if (/month$/.test(name)) return '11';
      if (/year$/.test(name)) return '2027';
      return `Typed words ${place} & <b>more</b>`;
    };
    const told = (field: Element) => {
      for (const event of ['input', 'change']) field.dispatchEvent(new Event(event, { bubbles: true }));
    };
    const radios = new Map<string, HTMLInputElement>();
    fields.forEach((field, place) => {
      if (field instanceof HTMLSelectElement) {
        field.selectedIndex = field.options.length - 1;
        told(field);
      } else if (field instanceof HTMLTextAreaElement) {
        const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
        set?.call(field, `Typed line ${place} & <b>more</b>\nand "another"`);
        told(field);
      } else if (field instanceof HTMLInputElement) {
        if (['hidden', 'file', 'search', 'submit'].includes(field.type)) return;
        if (field.type === 'radio') {
          if (!field.checked) radios.set(field.name, field);
        } else if (field.type === 'checkbox') field.click();
        else {
          const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
          set?.call(field, textFor(field.name, field.type, place));
          told(field);
        }
      }
    });
    for (const radio of radios.values()) radio.click();
  });

/** What the fields contain now. */
export const answersIn = (form: Locator): Promise<Answers> =>
  form.evaluate((element) =>
    [...(element as HTMLFormElement).elements].flatMap((field): [string, string][] => {
      if (field instanceof HTMLSelectElement || field instanceof HTMLTextAreaElement)
        return [[field.name, field.value]];
      if (!(field instanceof HTMLInputElement)) return [];
      const { type, name, value, checked } = field;
      if (['hidden', 'file', 'search', 'submit', 'button'].includes(type)) return [];
      return [[name, type === 'radio' || type === 'checkbox' ? `${value} ${checked}` : value]];
    }),
  );

/** The answers that are not empty: a form may show one more empty field when all were filled in. */
export const filled = (answers: Answers): Answers => answers.filter(([, value]) => value !== '');

/** What the form would send now of the fields that a person fills in. */
export const sentBy = (form: Locator): Promise<Answers> =>
  form.evaluate((element) => {
    const hidden = new Set(
      [...element.querySelectorAll('input[type=hidden], input[type=search]')].map(
        (each) => (each as HTMLInputElement).name,
      ),
    );
    return [...new FormData(element as HTMLFormElement)].flatMap(([name, value]): [string, string][] =>
      hidden.has(name) || typeof value !== 'string' ? [] : [[name, value.replaceAll('\r\n', '\n')]],
    );
  });

/** Chooses a file in every field for one. */
export async function pickFiles(form: Locator): Promise<void> {
  for (const field of await form.locator('input[type=file]').all())
    await field.setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from('clp,email\n') });
}

/** The names of the files that are chosen. */
export const filesIn = (form: Locator): Promise<string[]> =>
  form.evaluate((element) =>
    [...element.querySelectorAll<HTMLInputElement>('input[type=file]')].flatMap(({ files }) =>
      [...(files ?? [])].map(({ name }) => name),
    ),
  );
