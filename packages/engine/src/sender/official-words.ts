import type { Knowledge } from '../knowledge/knowledge.ts'
import type { HostParts } from './host.ts'

/**
 * Words of authority in a domain that is nobody's official one: "officereportcrime" → office, report, crime.
 * Two are needed, or one beside the sign of a country ("policepk"), and together they must make up most of the
 * name: "report" in a newspaper's name, or "court" in a hotel's, say nothing.
 */
export function officialWords({ name, below }: HostParts, knowledge: Knowledge): readonly string[] {
  const dictionary = dictionaryOf(knowledge)
  for (const label of [name, [...below, name].join('-')]) {
    const found = wordsIn(label, dictionary)
    if (found.length > 0) return found
  }
  return []
}

interface Dictionary {
  readonly words: ReadonlySet<string>
  /** Codes and names of countries: they count as part of the name, not as words of authority. */
  readonly countries: ReadonlySet<string>
  /** Words and countries by their last two letters, the shortest first. */
  readonly endings: ReadonlyMap<string, readonly string[]>
}

const dictionaries = new WeakMap<Knowledge, Dictionary>()

function dictionaryOf(knowledge: Knowledge): Dictionary {
  const known = dictionaries.get(knowledge)
  if (known) return known
  const { domains, countries: records } = knowledge.pack
  const words = new Set(domains.officialWords.map((word) => word.toLowerCase()))
  const signs = records.flatMap(({ code, names }) => [code, ...(names['en'] ?? [])])
  const countries = new Set(
    signs.map((sign) => sign.toLowerCase()).filter((sign) => /^[a-z]+$/u.test(sign)),
  )
  const built = { words, countries, endings: byLastLetters(new Set([...words, ...countries])) }
  dictionaries.set(knowledge, built)
  return built
}

function byLastLetters(words: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const endings = new Map<string, string[]>()
  for (const word of [...words].sort((a, b) => a.length - b.length)) {
    if (word.length < TAIL) continue
    const tail = word.slice(-TAIL)
    const list = endings.get(tail)
    if (list) list.push(word)
    else endings.set(tail, [word])
  }
  return endings
}

/** No word of the dictionary is shorter. */
const TAIL = 2
const MOST_LENGTH = 63
const LEAST_COVERED = 0.6
const LONG_WORD = 5

function wordsIn(label: string, dictionary: Dictionary): readonly string[] {
  const pieces = label
    .slice(0, MOST_LENGTH)
    .split(/[^a-z]+/u)
    .filter((piece) => piece !== '')
  const parts = pieces.map((piece) => segment(piece, dictionary))
  const words = [...new Set(parts.flatMap((part) => part.words))]
  const letters = pieces.reduce((sum, piece) => sum + piece.length, 0)
  const covered = parts.reduce((sum, part) => sum + part.covered, 0)
  const country = parts.some((part) => part.country)
  const enough =
    words.length >= 2 || (words.length === 1 && country && words[0]!.length >= LONG_WORD)
  return enough && covered >= letters * LEAST_COVERED ? words : []
}

interface Segmented {
  readonly words: readonly string[]
  readonly covered: number
  readonly country: boolean
}

/** The way to cut a piece that leaves the fewest letters over; among equals, the one with fewer words. */
function segment(piece: string, dictionary: Dictionary): Segmented {
  if (dictionary.countries.has(piece)) return { words: [], covered: piece.length, country: true }
  const best: Cut[] = [{ covered: 0, count: 0, from: 0, word: '' }]
  for (let end = 1; end <= piece.length; end++) best.push(bestCut(piece, end, { best, dictionary }))
  return unwind(best, piece, dictionary)
}

interface Cutting {
  /** The best way to cut what stands before each letter. */
  readonly best: readonly Cut[]
  readonly dictionary: Dictionary
}

function bestCut(piece: string, end: number, { best, dictionary }: Cutting): Cut {
  let cut: Cut = { ...best[end - 1]!, from: end - 1, word: '' }
  for (const word of dictionary.endings.get(piece.slice(Math.max(0, end - TAIL), end)) ?? []) {
    const from = end - word.length
    if (from < 0) break
    const { covered, count, word: last } = best[from]!
    const place = { atStart: from === 0, atEnd: end === piece.length, behind: last !== '' }
    if (!piece.startsWith(word, from) || !fits(word, place, dictionary)) continue
    const next = { covered: covered + word.length, count: count + 1, from, word }
    if (isBetter(next, cut)) cut = next
  }
  return cut
}

function isBetter(a: Cut, b: Cut): boolean {
  return a.covered > b.covered || (a.covered === b.covered && a.count < b.count)
}

interface Cut {
  readonly covered: number
  readonly count: number
  readonly from: number
  /** '' where one letter is left over. */
  readonly word: string
}

interface Place {
  readonly atStart: boolean
  readonly atEnd: boolean
  /** Right behind another word. */
  readonly behind: boolean
}

/** Short words occur in any word: they count at an edge or behind another, and codes of countries only as both. */
function fits(
  word: string,
  { atStart, atEnd, behind }: Place,
  { words, countries }: Dictionary,
): boolean {
  if (countries.has(word)) return word.length > 2 || (atEnd && behind)
  if (!words.has(word)) return false
  return word.length > 3 || atStart || atEnd || behind
}

function unwind(best: readonly Cut[], piece: string, { countries }: Dictionary): Segmented {
  const found: string[] = []
  for (let at = piece.length; at > 0; at = best[at]!.from) {
    if (best[at]!.word !== '') found.unshift(best[at]!.word)
  }
  const words = found.filter((word) => !countries.has(word))
  return { words, covered: best[piece.length]!.covered, country: words.length < found.length }
}
