/** A cell of a table. */
export type Cell = string | number | boolean | null | readonly string[]

/** Lines end with CR LF and cells are quoted (RFC 4180 section 2). */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r`
}

/**
 * What a spreadsheet would take for a formula is made text of by an apostrophe before it: values come from those who
 * defraud, and whoever opens the table must not run them.
 */
function csvCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell)
  const text = typeof cell === 'string' ? cell : cell.join(' ')
  const safe = FORMULA.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}

/** Spreadsheets skip white space before the sign, and take full-width signs for their narrow forms. */
const FORMULA = /^[\s\p{C}]*[=+\-@|%＝＋－＠]|^[\t\r\n]/u
