/** C0 but for tab and newline, DEL, C1: what a terminal obeys. */
// oxlint-disable-next-line no-control-regex -- these are exactly what is looked for
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/gu
/** What turns the direction of text, cannot be seen, or breaks lines where nobody expects it. */
const UNSEEN =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu

/** A message's words for a terminal: nothing in them is obeyed, whatever they are. One line. */
export function oneLine(text: string): string {
  return printable(text).replace(/\s+/gu, ' ').trim()
}

/** Control characters stand as their pictures (␛); direction marks and unseen characters are left out. */
export function printable(text: string): string {
  return text.toWellFormed().replace(CONTROLS, picture).replace(UNSEEN, '')
}

function picture(control: string): string {
  const code = control.charCodeAt(0)
  if (code === 0x0d) return ''
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? '\u2421' : '\ufffd'
}

/** JSON that may be printed on a terminal: what JSON leaves unescaped and a terminal obeys is escaped too. */
export function jsonLine(value: unknown): string {
  return JSON.stringify(value).replace(
    // oxlint-disable-next-line no-control-regex -- these are exactly what is looked for
    /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
