import { Break } from './break.ts'
import { scriptOf } from './characters.ts'
import type { Span } from './span.ts'
import { vocabulary } from './vocabulary.ts'
import type { Written } from './words.ts'

/** The words of a text as far as it is read, and what stands since the last. */
export interface Builder {
  readonly text: string
  words: string[]
  places: number[]
  starts: number[]
  ends: number[]
  breaks: number[]
  cases: number[]
  readonly scripts: Set<string>
  /** The script of the last word. */
  script: string
  invisibleInWord: number
  mixedScripts: number
  spacedLetters: number
  /** The break that the next word stands behind. */
  gap: number
  /** Line ends since the last word: two make a paragraph. */
  lines: number
  /** Start of the word being read, or -1. */
  wordStart: number
  wordEnd: number
}

export function newBuilder(text: string): Builder {
  return {
    text,
    words: [],
    places: [],
    starts: [],
    ends: [],
    breaks: [],
    cases: [],
    scripts: new Set(),
    script: '',
    invisibleInWord: 0,
    mixedScripts: 0,
    spacedLetters: 0,
    gap: Break.paragraph,
    lines: 0,
    wordStart: -1,
    wordEnd: -1,
  }
}

export function push(
  builder: Builder,
  { word, letters }: Pick<Written, 'word' | 'letters'>,
  { start, end }: Span,
): void {
  const at = vocabulary.placeOf(word)
  builder.words.push(at < 0 ? word : vocabulary.words[at]!)
  builder.places.push(at)
  builder.starts.push(start)
  builder.ends.push(end)
  builder.cases.push(letters)
  meetScript(builder, scriptOf(word.charCodeAt(0)))
  closeGap(builder)
}

/** Takes in the script of a word. */
export function meetScript(builder: Builder, script: string): void {
  if (script === builder.script) return
  builder.script = script
  builder.scripts.add(script)
}

/** What parted a word from the one before it is told, and counted anew. */
export function closeGap(builder: Builder): void {
  builder.breaks.push(builder.gap)
  builder.gap = Break.none
  builder.lines = 0
}

export function raise(builder: Builder, strength: number): void {
  if (strength > builder.gap) builder.gap = strength
}
