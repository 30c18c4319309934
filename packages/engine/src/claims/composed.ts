import { isParted } from './denial.ts'
import { anyWithin, type Hit, type Reading } from './reading.ts'

/** Words that read like the name of a public body, and are in no register. */
export interface ComposedName {
  readonly from: number
  readonly to: number
  /** Words of meaning in it, without "of" and "the". */
  readonly words: number
  /** Written as names are: in capitals, or in a script that has none. */
  readonly asName: boolean
}

/**
 * Runs of words each of which is an office, an institution or a field of power ("Cyber Crime Headquarters").
 * A company's "Customer Support Department" has no word of power, and is none.
 */
export function composedNames(reading: Reading): readonly ComposedName[] {
  const parts = partsOf(reading)
  const voids = reading.hits('void').filter((hit) => hit.value === 'composed')
  const found: ComposedName[] = []
  let token = -1
  for (const start of [...parts.keys()].sort((a, b) => a - b)) {
    if (start < token) continue
    const run = runFrom(reading, parts, start)
    token = run.to
    const name = anyWithin(voids, run.from, run.to) ? undefined : asComposed(reading, parts, run)
    if (name !== undefined) found.push(name)
  }
  return found
}

const Part = { joiner: 1, field: 2, power: 4, institution: 8, office: 16 } as const
const CONTENT = Part.field | Part.power | Part.institution | Part.office
/** No name is longer. */
const MOST_WORDS = 12

type Parts = ReadonlyMap<number, number>

function partsOf(reading: Reading): Parts {
  const parts = new Map<number, number>()
  const add = (hits: readonly Hit[], part: (hit: Hit) => number): void => {
    for (const hit of hits) {
      for (let token = hit.from; token < hit.to; token++) {
        parts.set(token, (parts.get(token) ?? 0) | part(hit))
      }
    }
  }
  add(reading.hits('institution'), () => Part.institution)
  if (parts.size === 0) return parts
  add(reading.hits('field'), (hit) => (hit.value.startsWith('power') ? Part.power : Part.field))
  add(reading.hits('office'), () => Part.office)
  add(reading.hits('joiner'), () => Part.joiner)
  return parts
}

function runFrom(reading: Reading, parts: Parts, start: number): { from: number; to: number } {
  const { breaks } = reading.tokens
  let to = start + 1
  while (parts.has(to) && to - start < MOST_WORDS && breaks[to]! < 2 && !endsName(reading, to)) to++
  let from = start
  while (to > from && isMereJoiner(parts, to - 1)) to--
  while (from < to && isMereJoiner(parts, from)) from++
  return { from, to: Math.max(to, start + 1) }
}

/** A comma or a line's end before the token: a name does not reach over it. */
function endsName(reading: Reading, token: number): boolean {
  const { starts, ends } = reading.tokens
  return (
    isParted(reading, token) || reading.text.slice(ends[token - 1], starts[token]).includes('\n')
  )
}

function isMereJoiner(parts: Parts, token: number): boolean {
  return ((parts.get(token) ?? 0) & CONTENT) === 0
}

function asComposed(
  reading: Reading,
  parts: Parts,
  run: { readonly from: number; readonly to: number },
): ComposedName | undefined {
  let all = 0
  let words = 0
  let asName = true
  for (let token = run.from; token < run.to; token++) {
    const part = parts.get(token) ?? 0
    all |= part
    if ((part & CONTENT) === 0) continue
    words++
    if (reading.tokens.cases[token] === 0 && isLatin(reading.tokens.words[token]!)) asName = false
  }
  if (words < 2 || (all & Part.power) === 0 || (all & Part.institution) === 0) return undefined
  return { ...run, words, asName }
}

function isLatin(word: string): boolean {
  const code = word.charCodeAt(0)
  return code >= 0x61 && code <= 0x7a
}
