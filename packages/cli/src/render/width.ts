const ZERO = /^[\p{M}\u200b-\u200f\u202a-\u202e\u2060-\u2069]$/u
const WIDE =
  /^[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}]$/u

/** Cells a text takes on a terminal. */
export function width(text: string): number {
  let cells = 0
  for (const character of text) cells += ZERO.test(character) ? 0 : WIDE.test(character) ? 2 : 1
  return cells
}

/** Breaks a text at spaces into lines of at most `cells`; a longer word is cut. */
export function wrap(text: string, cells: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap((piece) => pieces(piece, cells))) {
    if (line !== '' && width(line) + 1 + width(word) > cells) {
      lines.push(line)
      line = word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return isolatesMended([...lines, line])
}

function pieces(word: string, cells: number): readonly string[] {
  if (width(word) <= cells) return [word]
  const parts: string[] = ['']
  let used = 0
  for (const character of word) {
    const taken = width(character)
    if (used + taken > cells) {
      parts.push('')
      used = 0
    }
    parts[parts.length - 1] += character
    used += taken
  }
  return parts
}

const OPENS = /[\u2066-\u2068]/gu
const CLOSES = /\u2069/gu

/** A line is a paragraph to a terminal: an isolate that goes over its end is closed there and opened again. */
function isolatesMended(lines: readonly string[]): readonly string[] {
  let open = 0
  return lines.map((line) => {
    const before = '\u2068'.repeat(open)
    open = Math.max(0, open + (line.match(OPENS)?.length ?? 0) - (line.match(CLOSES)?.length ?? 0))
    return before + line + '\u2069'.repeat(open)
  })
}

/** Cuts a text to so many cells, in the middle of nothing it can help. */
export function shorten(text: string, cells: number): string {
  if (width(text) <= cells) return text
  let kept = ''
  let used = 0
  for (const character of text) {
    used += width(character)
    if (used > cells - 1) break
    kept += character
  }
  const space = kept.lastIndexOf(' ')
  return `${(space > kept.length * 0.6 ? kept.slice(0, space) : kept).trimEnd()}…`
}
