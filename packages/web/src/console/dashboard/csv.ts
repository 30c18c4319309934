/**
 * A table as CSV (RFC 4180). What a spreadsheet would take for a formula is made text of by an apostrophe before it:
 * names come from those who defraud, and whoever opens the table must not run them.
 */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  // The mark at the beginning tells spreadsheets that it is UTF-8.
  return `\ufeff${rows.map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('')}`
}

function cellOf(cell: string | number): string {
  if (typeof cell === 'number') return String(cell)
  const safe = FORMULA.test(cell) ? `'${cell}` : cell
  return `"${safe.replaceAll('"', '""')}"`
}

/** Spreadsheets skip white space before the sign, and take full-width signs for their narrow forms. */
const FORMULA = /^[\s\p{C}]*[=+\-@|%＝＋－＠]|^[\t\r\n]/u
