import type { Weighing, WordSet } from './wording.ts'

/**
 * First texts of the campaigns that began last, by their words. Min-hashes find a text by whole runs of it and miss most
 * that have been reworded throughout; words that few others say find those, too.
 */
export interface Firsts {
  /** A campaign began with this text. */
  readonly add: (text: string, words: WordSet) => void
  /** Those that share most weight with these words, at most so many, heaviest first. */
  readonly find: (words: WordSet, asked: Asked) => readonly string[]
}

interface Asked {
  readonly weightOf: Weighing
  /** Weight in common, in nats, below which a text is not worth a look. */
  readonly least: number
  readonly most: number
}

/** Both bounded, whatever strangers report: the oldest go first. */
const MOST_TEXTS = 4_000
const MOST_WORDS = 400_000
/** A word that more of them say is one of their language, or of the law's: what has it in common is no kit. */
const MOST_SAYING = 64

/** Places of texts: those that are kept came one after the other, so that no two have the same. */
const PLACES = 4_096

/** Empty: no campaign has begun. */
export function newFirsts(): Firsts {
  const places = new Map<string, number>()
  const texts: ({ readonly text: string; readonly set: WordSet } | undefined)[] = []
  /** Places, in the order in which their texts came. */
  const saying = new Map<number, number[]>()
  const shared = new Float64Array(PLACES)
  let [words, next] = [0, 0]

  function forgetOldest(): void {
    const [text, place] = places.entries().next().value!
    const { set } = texts[place]!
    places.delete(text)
    texts[place] = undefined
    words -= set.length
    for (const word of set) {
      const list = saying.get(word)!
      list.shift()
      if (list.length === 0) saying.delete(word)
    }
  }
  return {
    add: (text, set) => {
      if (places.has(text)) return
      const place = next++ % PLACES
      places.set(text, place)
      texts[place] = { text, set }
      words += set.length
      for (const word of set) {
        const list = saying.get(word)
        if (list) list.push(place)
        else saying.set(word, [place])
      }
      while (places.size > MOST_TEXTS || words > MOST_WORDS) forgetOldest()
    },
    find: (set, { weightOf, least, most }) => {
      const met = [...sum(shared, saying, { set, weightOf })].map((place) => {
        const weight = shared[place]!
        shared[place] = 0
        return { text: texts[place]!.text, weight }
      })
      return heaviest(met, least).slice(0, most)
    },
  }
}

/** Adds weights up in `shared`; gives the places that have some. */
function sum(
  shared: Float64Array,
  saying: ReadonlyMap<number, readonly number[]>,
  { set, weightOf }: { readonly set: WordSet; readonly weightOf: Weighing },
): ReadonlySet<number> {
  const met = new Set<number>()
  for (const word of set) {
    const list = saying.get(word)
    if (list === undefined || list.length > MOST_SAYING) continue
    const weight = weightOf(word)
    for (const place of list) {
      if (shared[place] === 0) met.add(place)
      shared[place]! += weight
    }
  }
  return met
}

interface Met {
  readonly text: string
  readonly weight: number
}

function heaviest(met: readonly Met[], least: number): readonly string[] {
  return met
    .filter(({ weight }) => weight >= least)
    .sort((one, other) => other.weight - one.weight || (one.text < other.text ? -1 : 1))
    .map(({ text }) => text)
}
