/** C0, DEL and C1 but for tab and line feed: nothing may obey them. */
// oxlint-disable-next-line no-control-regex -- these are exactly what is looked for
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/gu
/** What turns the direction of text, or cannot be seen (Unicode, Default_Ignorable_Code_Point and its like). */
const UNSEEN =
  /[\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu

/** Words of a stranger, on one line, with nothing in them that works: at most so many characters. */
export function oneLine(text: string, most: number): string {
  const flat = harmless(text.slice(0, most * 4))
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim()
  return flat.length > most ? `${flat.slice(0, most).toWellFormed()}…` : flat
}

/** The same, with its lines kept. */
export function harmless(text: string): string {
  return text.toWellFormed().replace(CONTROLS, '').replace(UNSEEN, '')
}

/** No program makes a link of it: `hxxps://bank[.]example`, `notice@office[.]example`. */
export function defanged(text: string): string {
  return applied(text, defangs(text))
}

/** A change that takes the life out of a link. */
export interface Defang {
  readonly at: number
  readonly length: number
  readonly by: string
}

/** Where links stand in a text, and what is put there; in order. */
export function defangs(text: string): readonly Defang[] {
  const schemes = [...text.matchAll(/\bhttps?(?=:)/giu)].map(({ index, 0: scheme }) => ({
    at: index,
    length: scheme.length,
    by: /s$/iu.test(scheme) ? 'hxxps' : 'hxxp',
  }))
  const dots = [...text.matchAll(/(?<=[\p{L}\p{N}_-])\.(?=[\p{L}\p{N}])/gu)].map(({ index }) => ({
    at: index,
    length: 1,
    by: '[.]',
  }))
  const isAmount = ({ at }: Defang): boolean => isDigit(text[at - 1]) && isDigit(text[at + 1])
  const all = [...schemes, ...dots.filter((dot) => !isAmount(dot) || isInAddress(text, dot.at))]
  return all.sort((one, other) => one.at - other.at)
}

export function applied(text: string, changes: readonly Defang[]): string {
  let out = ''
  let from = 0
  for (const { at, length, by } of changes) {
    out += text.slice(from, at) + by
    from = at + length
  }
  return out + text.slice(from)
}

function isDigit(letter: string | undefined): boolean {
  return letter !== undefined && letter >= '0' && letter <= '9'
}

/** Is this dot between digits one of `192.0.2.1`, rather than of an amount? */
function isInAddress(text: string, at: number): boolean {
  return /^[\d.]{0,12}\.\d{1,3}\.\d/u.test(
    text.slice(Math.max(0, at - 8), at + 8).replace(/^[^\d]*/u, ''),
  )
}
