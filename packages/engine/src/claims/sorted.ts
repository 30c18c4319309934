import type { Meaning } from '../knowledge/names.ts'
import type { PhraseMatch } from '../text/phrases.ts'

/** Words of the lexicon, found: `threat:arrest` is topic `threat`, value `arrest`. Tokens `from` to before `to`. */
export interface Hit {
  readonly topic: string
  readonly value: string
  readonly language: string
  readonly from: number
  readonly to: number
  readonly numbers: readonly number[]
}

/** A name of a record, found. */
export interface NameHit {
  readonly kind: 'authority' | 'invention' | 'statute' | 'country'
  readonly id: string
  readonly from: number
  readonly to: number
}

/** What was found in a text, by what it means. */
export interface Sorted {
  /** By where they start, the longest first. */
  readonly names: readonly NameHit[]
  /** Hits of a topic by where they start, the longest first. */
  readonly hits: (topic: string) => readonly Hit[]
}

/** @param brief do phrases count that mean something in an SMS or chat only? */
export function sortMatches(
  matches: readonly PhraseMatch[],
  meanings: readonly Meaning[],
  brief: boolean,
): Sorted {
  const topics = topicsOf(meanings)
  const names: NameHit[] = []
  const byTopic: (PhraseMatch[] | undefined)[] = []
  for (const match of matches) {
    const topic = topics.ofMeaning[match.id]!
    if (topic === NAME) names.push(nameHit(meanings[match.id]!, match))
    else if (topic < FIRST_BRIEF) add(byTopic, topic, match)
    else if (brief) add(byTopic, topic - FIRST_BRIEF, match)
  }
  const made: (readonly Hit[] | undefined)[] = []
  const hits = (topic: string): readonly Hit[] => {
    const number = topics.numbers.get(topic)
    if (number === undefined) return NO_HITS
    return (made[number] ??= hitsOf(byTopic[number], meanings))
  }
  return { names: names.sort(byPlace), hits }
}

/** Topics by number, so that those of matches are told without reading a word. */
interface Topics {
  readonly numbers: ReadonlyMap<string, number>
  /** The topic of each meaning, {@link NAME} where it is a name; {@link FIRST_BRIEF} more where it is a brief one. */
  readonly ofMeaning: Int32Array
}

const NAME = -1
const FIRST_BRIEF = 2 ** 20

const known = new WeakMap<readonly Meaning[], Topics>()

function topicsOf(meanings: readonly Meaning[]): Topics {
  const before = known.get(meanings)
  if (before) return before
  const numbers = new Map<string, number>()
  const ofMeaning = Int32Array.from(meanings, (meaning) => {
    if (meaning.kind !== 'lexicon') return NAME
    const number = numbers.get(meaning.topic) ?? numbers.size
    numbers.set(meaning.topic, number)
    return meaning.brief ? number + FIRST_BRIEF : number
  })
  const topics = { numbers, ofMeaning }
  known.set(meanings, topics)
  return topics
}

function add(byTopic: (PhraseMatch[] | undefined)[], topic: number, match: PhraseMatch): void {
  const list = byTopic[topic]
  if (list) list.push(match)
  else byTopic[topic] = [match]
}

function nameHit(meaning: Meaning, { from, to }: PhraseMatch): NameHit {
  if (meaning.kind === 'lexicon') throw new Error(`${meaning.key} is no name`)
  const id = meaning.kind === 'country' ? meaning.code : meaning.id
  return { kind: meaning.kind, id, from, to }
}

/** Hits are made where a reader asks for their topic: of the small words, which are most, few are ever asked for. */
function hitsOf(
  matches: readonly PhraseMatch[] | undefined,
  meanings: readonly Meaning[],
): readonly Hit[] {
  if (matches === undefined) return NO_HITS
  const hits: Hit[] = []
  for (const { id, from, to, numbers } of matches) {
    const meaning = meanings[id]!
    if (meaning.kind !== 'lexicon') continue
    const { topic, value, language } = meaning
    hits.push({ topic, value, language, from, to, numbers })
  }
  return isSorted(hits) ? hits : hits.sort(byPlace)
}

const NO_HITS: readonly Hit[] = []

/** Matches are by where they end: hits of one word each stand in order. */
function isSorted(hits: readonly Hit[]): boolean {
  for (let at = 1; at < hits.length; at++) if (byPlace(hits[at - 1]!, hits[at]!) > 0) return false
  return true
}

function byPlace(a: { from: number; to: number }, b: { from: number; to: number }): number {
  return a.from - b.from || b.to - a.to
}
