import { longest } from './bodies.ts'
import { distinctHits } from './hits.ts'
import { anyWithin, spanOf, type Draft, type Reading } from './reading.ts'

/**
 * Countries whose law or power is invoked: "under Indian law", "Government of Pakistan". A country that is
 * only named, or is part of a body's name, is none.
 */
export function readJurisdictions(reading: Reading): readonly Draft[] {
  const seen = new Set<string>()
  const drafts: Draft[] = []
  const add = (country: string, from: number, to: number): void => {
    const key = `${country} ${reading.region(from)?.voice ?? ''}`
    if (seen.has(key)) return
    seen.add(key)
    drafts.push({
      kind: 'jurisdiction',
      span: spanOf(reading.tokens, from, to),
      value: { country },
    })
  }
  for (const hit of distinctHits(reading, 'jurisdiction')) add(hit.value, hit.from, hit.to)
  for (const group of longest(reading.names)) {
    const country = group.hits.find((hit) => hit.kind === 'country')
    if (country === undefined) continue
    const law = lawBeside(reading, group.from, group.to)
    if (law !== undefined)
      add(country.id, Math.min(law.from, group.from), Math.max(law.to, group.to))
  }
  return drafts
}

/** A word of law or power beside the country: "laws of", "Government of", "… ki hukumat". */
function lawBeside(
  reading: Reading,
  from: number,
  to: number,
): { from: number; to: number } | undefined {
  for (const hit of reading.hits('law')) {
    if (hit.from > to + 2) return undefined
    const gap = hit.to <= from ? { from: hit.to, to: from } : { from: to, to: hit.from }
    if (hit.to < from - 3 || gap.to < gap.from || gap.to - gap.from > 2) continue
    if (isJoined(reading, gap.from, gap.to)) return hit
  }
  return undefined
}

function isJoined(reading: Reading, from: number, to: number): boolean {
  for (let token = from; token <= to; token++) if (reading.tokens.breaks[token]! >= 1) return false
  for (let token = from; token < to; token++) {
    if (!anyWithin(reading.hits('joiner'), token, token + 1)) return false
  }
  return true
}
