// How HTML's elements part a text (HTML Standard, §15 "Rendering").

/** Elements without an end. */
export const voidTags: ReadonlySet<string> = new Set([
  'area',
  'base',
  'basefont',
  'bgsound',
  'br',
  'col',
  'embed',
  'frame',
  'hr',
  'img',
  'input',
  'keygen',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
])

/** Elements with a blank line around them. */
export const paragraphTags: ReadonlySet<string> = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'dl',
  'table',
  'blockquote',
  'hr',
  'pre',
  'fieldset',
  'figure',
])

/** Elements on lines of their own. */
export const blockTags: ReadonlySet<string> = new Set([
  'address',
  'article',
  'aside',
  'body',
  'caption',
  'center',
  'dd',
  'details',
  'dialog',
  'dir',
  'div',
  'dt',
  'figcaption',
  'footer',
  'form',
  'header',
  'hgroup',
  'html',
  'legend',
  'li',
  'main',
  'menu',
  'nav',
  'optgroup',
  'option',
  'search',
  'section',
  'select',
  'summary',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'title',
])

/** Elements whose inside is not shown. */
export const unseenTags: ReadonlySet<string> = new Set([
  'script',
  'style',
  'title',
  'template',
  'iframe',
  'noembed',
  'noframes',
  'object',
  'applet',
  'audio',
  'video',
])

/** Elements that part words without ending a line. */
export const spacingTags: ReadonlySet<string> = new Set(['input', 'button', 'textarea', 'label'])

/** Which open elements an element closes by its start, when they are innermost. */
export const closesOnStart: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['li', new Set(['li', 'p'])],
  ['dd', new Set(['dd', 'dt', 'p'])],
  ['dt', new Set(['dd', 'dt', 'p'])],
  ['td', new Set(['td', 'th', 'p'])],
  ['th', new Set(['td', 'th', 'p'])],
  ['tr', new Set(['td', 'th', 'tr', 'p'])],
  ['tbody', new Set(['td', 'th', 'tr', 'tbody', 'thead', 'p'])],
  ['option', new Set(['option'])],
  ['a', new Set(['a'])],
])

/** An end tag does not reach out of a table's cell. */
export const cellTags: ReadonlySet<string> = new Set(['td', 'th', 'table'])
export const tableTags: ReadonlySet<string> = new Set([
  'table',
  'tbody',
  'thead',
  'tfoot',
  'tr',
  'td',
  'th',
  'body',
  'html',
])

const INSIDE_PARAGRAPHS: ReadonlySet<string> = new Set(['select', 'option', 'optgroup', 'title'])

/** Elements whose start ends a paragraph that is open. */
export const endsParagraph: ReadonlySet<string> = new Set([
  ...paragraphTags,
  ...[...blockTags].filter((tag) => !tableTags.has(tag) && !INSIDE_PARAGRAPHS.has(tag)),
])
