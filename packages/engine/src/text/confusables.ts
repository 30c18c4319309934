import { confusablesData } from './confusables-data.ts'

/**
 * The ASCII letter or digit that a character of another script, or of another form, is easily taken for;
 * after Unicode's UTS #39. Undefined for ASCII itself and for what looks like nothing of it.
 */
export function latinLookAlike(codePoint: number): string | undefined {
  if (codePoint < 0x80) return undefined
  const known = TABLE.get(codePoint)
  if (known !== undefined) return known
  const plain = String.fromCodePoint(codePoint).normalize('NFKC')
  if (plain.length > 2) return undefined
  const code = plain.codePointAt(0)!
  return code < 0x80 ? asciiAlone(plain) : TABLE.get(code)
}

/**
 * What a label of a domain looks like at a glance: two labels with one skeleton are one label to the eye.
 * Look-alikes of other scripts and accents count as the plain letter; so do `0`, `1`, `rn` and `vv`, which
 * pass for `o`, `l`, `m` and `w` in the lower case of domains. Not for display, and no name of anything.
 */
export function skeleton(label: string): string {
  const plain = isAscii(label) ? label.toLowerCase() : withoutLookAlikes(label)
  return plain.replaceAll('rn', 'm').replaceAll('vv', 'w').replaceAll('0', 'o').replaceAll('1', 'l')
}

function withoutLookAlikes(label: string): string {
  let plain = ''
  for (const character of label.normalize('NFC').toLowerCase()) plain += plainForm(character)
  return plain
}

function isAscii(label: string): boolean {
  for (let at = 0; at < label.length; at++) if (label.charCodeAt(at) > 0x7f) return false
  return true
}

const TABLE: ReadonlyMap<number, string> = readTable(confusablesData)

function readTable(data: string): Map<number, string> {
  const table = new Map<number, string>()
  let target = ''
  for (const word of data.split(/\s+/u)) {
    if (word.endsWith(':')) target = word.slice(0, -1)
    else if (word !== '') table.set(Number.parseInt(word, 16), target)
  }
  return table
}

function asciiAlone(plain: string): string | undefined {
  return /^[a-z0-9]$/iu.test(plain) ? plain : undefined
}

function plainForm(character: string): string {
  if (character < '\u0080') return character
  const like = latinLookAlike(character.codePointAt(0)!)
  if (like !== undefined) return like.toLowerCase()
  const bare = character.normalize('NFD').replace(/\p{M}+/gu, '')
  return bare.length === 1 && bare !== character ? plainForm(bare) : character
}
