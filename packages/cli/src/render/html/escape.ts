const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

// oxlint-disable-next-line no-control-regex -- HTML may not hold these, not even escaped
const NOT_ALLOWED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/gu
/** They would turn the page's own words around; `dir` and `bdi` keep directions apart instead. */
const TURNS = /[\u202a-\u202e]/gu

/** A text as it may stand in an element or a quoted attribute. */
export function escape(text: string): string {
  return text
    .toWellFormed()
    .replace(NOT_ALLOWED, '\ufffd')
    .replace(TURNS, '')
    .replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? '')
}

/** The same, kept apart from the direction of the words around it. */
export function isolated(text: string): string {
  return `<bdi>${escape(text)}</bdi>`
}
