import type { Knowledge } from '../knowledge/knowledge.ts'

/** A stretch of a text that can be called or opened; `start` and `end` count UTF-16 code units. */
export interface Contact {
  readonly start: number
  readonly end: number
  /** `https:` or `tel:`. */
  readonly href: string
}

const PLACE = /https:\/\/[^\s\p{Cf}،؛,;)]{1,300}|(?<![\d\p{L}])\+?\d(?:[\d-]{0,18}\d)?(?!\d)/gu

/**
 * The numbers and addresses in a piece of advice that can be called or opened with one tap. Only those that stand in the
 * knowledge as ways to reach a body are: nothing of a message ever becomes one.
 */
export function contactsIn(text: string, known: ReadonlySet<string>): readonly Contact[] {
  return [...text.matchAll(PLACE)].flatMap(({ 0: found, index }) => {
    const value = withoutStops(found)
    if (!known.has(value)) return []
    const isAddress = value.startsWith('https:')
    const href = isAddress ? value : `tel:${value.replaceAll('-', '')}`
    return [{ start: index, end: index + value.length, href }]
  })
}

function withoutStops(found: string): string {
  let end = found.length
  while (end > 0 && '.۔'.includes(found.charAt(end - 1))) end--
  return found.slice(0, end)
}

/** Every way to reach a body that the register or a country's help has. */
export function waysToReach({ pack }: Pick<Knowledge, 'pack'>): ReadonlySet<string> {
  const ways = new Set<string>()
  for (const { help } of pack.countries) for (const { value } of help) ways.add(value)
  for (const { verify, phones } of pack.authorities) {
    if (verify) ways.add(verify.value)
    for (const { value } of phones) ways.add(value)
  }
  return ways
}
