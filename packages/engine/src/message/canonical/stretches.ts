import type { Span } from '../../text/span.ts'

/** A stretch of a text that is an address of the web or of mail, or letters and digits that name one thing or day. */
export interface Stretch extends Span {
  readonly kind: 'link' | 'mail' | 'code'
}

/** Addresses and codes as they stand in a text, in order: one look at each run between blanks and brackets. */
export function findStretches(text: string): readonly Stretch[] {
  const found: Stretch[] = []
  let at = 0
  while (at < text.length) {
    if (isBorder(text.charCodeAt(at))) {
      at++
      continue
    }
    let end = at
    while (end < text.length && !isBorder(text.charCodeAt(end))) end++
    const kind = kindOf(text.slice(at, Math.min(end, at + LONGEST_LOOK)))
    if (kind !== undefined) found.push({ start: at, end, kind })
    at = end
  }
  return found
}

/** What an address is told by stands at its start. */
const LONGEST_LOOK = 300

function kindOf(run: string): Stretch['kind'] | undefined {
  if (run.includes('://') || /^www\./iu.test(run) || HOST.test(run)) return 'link'
  const sign = run.indexOf('@')
  if (sign > 0 && run.includes('.', sign)) return 'mail'
  return isCode(run) ? 'code' : undefined
}

/** "pay.bank.example/login", "bank.example": labels, a last one of letters, and nothing or a path behind. */
const HOST = /^(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}(?:[/?#]|[.,;:!?]{0,3}$)/u

/** "CR-2026/AB77", "12-Nov-2026", "x81kd90". */
function isCode(run: string): boolean {
  return run.length >= SHORTEST_CODE && CODE.test(run) && /\d/u.test(run) && /[a-z]/iu.test(run)
}

const SHORTEST_CODE = 6
const CODE = /^[a-z\d#/._-]+[:!?]{0,3}$/iu

function isBorder(code: number): boolean {
  return code < 0x80
    ? ASCII_BORDERS[code] === 1
    : code === 0xa0 || (code >= 0x2000 && code < 0x200b)
}

const ASCII_BORDERS = new Uint8Array(0x80)
for (const sign of '\t\n\v\f\r <>"\'()[]{}|\\^`,;') ASCII_BORDERS[sign.charCodeAt(0)] = 1
