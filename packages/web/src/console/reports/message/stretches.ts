/** A piece of a text: words, or a sign that nobody sees, by its name. */
export interface Stretch {
  readonly kind: 'words' | 'sign'
  /** Where it stands in the text. */
  readonly start: number
  readonly text: string
}

/**
 * Signs that change the direction or cannot be seen: bidirectional controls, joiners of width zero, soft hyphens, tags,
 * variation selectors, and controls but for lines and tabs. Joiners within Urdu words belong to its spelling.
 */
const SIGN =
  /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c\u200b\u2060\ufeff\u00ad\u180e\u115f\u1160\u3164\uffa0]|[\u{e0000}-\u{e007f}]|(?![\t\n\r])\p{Cc}|(?<![\p{Script=Arab}\p{Script=Deva}\p{Emoji}\ufe0f])[\u200c\u200d]/gu

/** So many in one text are shown singly: a text of them alone must not fill the page with boxes. */
const MOST_SIGNS = 400

export function stretchesOf(text: string): readonly Stretch[] {
  const stretches: Stretch[] = []
  let done = 0
  let count = 0
  for (const { index, 0: sign } of text.matchAll(SIGN)) {
    if (count === MOST_SIGNS) break
    count += 1
    if (index > done) stretches.push({ kind: 'words', start: done, text: text.slice(done, index) })
    stretches.push({ kind: 'sign', start: index, text: nameOf(sign) })
    done = index + sign.length
  }
  const rest = text.slice(done)
  const tail = count === MOST_SIGNS ? rest.replaceAll(SIGN, '') : rest
  return tail === '' ? stretches : [...stretches, { kind: 'words', start: done, text: tail }]
}

function nameOf(sign: string): string {
  const code = sign.codePointAt(0) ?? 0
  return NAMES[code] ?? `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}

/** As the Unicode Standard abbreviates them. */
const NAMES: Readonly<Record<number, string>> = {
  0x202a: 'LRE',
  0x202b: 'RLE',
  0x202c: 'PDF',
  0x202d: 'LRO',
  0x202e: 'RLO',
  0x2066: 'LRI',
  0x2067: 'RLI',
  0x2068: 'FSI',
  0x2069: 'PDI',
  0x200e: 'LRM',
  0x200f: 'RLM',
  0x61c: 'ALM',
  0x200b: 'ZWSP',
  0x200c: 'ZWNJ',
  0x200d: 'ZWJ',
  0x2060: 'WJ',
  0xfeff: 'BOM',
  0xad: 'SHY',
}
