import type { Block, Inline } from './read-markdown';

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** Escapes a string for HTML, in an element or in a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES.get(character) ?? character);

/** Writes the tree of readMarkdown as HTML, for files that people read without the app. */
export const markdownHtml = (blocks: readonly Block[]): string => blocks.map(blockHtml).join('\n');

function blockHtml(block: Block): string {
  if (block.kind === 'list') {
    const items = block.items.map((item) => `<li>${markdownHtml(item)}</li>`).join('\n');
    return block.start === null ? `<ul>\n${items}\n</ul>` : `<ol start="${block.start}">\n${items}\n</ol>`;
  }
  const inner = inlineHtml(block.children);
  return block.kind === 'heading' ? `<h3>${inner}</h3>` : `<p>${inner}</p>`;
}

const inlineHtml = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => {
      switch (inline.kind) {
        case 'text':
          return escapeHtml(inline.text).replaceAll('\n', '<br>\n');
        case 'break':
          return '<br>';
        case 'emphasis':
          return `<em>${inlineHtml(inline.children)}</em>`;
        case 'strong':
          return `<strong>${inlineHtml(inline.children)}</strong>`;
        case 'link':
          return `<a href="${escapeHtml(inline.address)}" rel="nofollow noopener ugc">${inlineHtml(inline.children)}</a>`;
        default:
          return inline satisfies never;
      }
    })
    .join('');
