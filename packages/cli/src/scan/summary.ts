import type { VerdictWord } from '@tasdeeq/engine'
import type { Paint } from '../render/colour.ts'
import { directed, isolated } from '../render/direction.ts'
import { oneLine } from '../render/safe.ts'
import { width } from '../render/width.ts'
import { verdictLooks, type Language } from '../render/words.ts'
import type { Done } from './task.ts'
import { scanWords } from './words.ts'

export interface ScanView {
  readonly paint: Paint
  readonly language: Language
}

/** Counts of a scan; nothing that grows with the number of messages. */
export interface Tally {
  readonly verdicts: Map<VerdictWord, number>
  readonly families: Map<string, number>
  /** Of families, in the language that is asked for. */
  readonly names: Map<string, string>
  /** Milliseconds of the process's own clock. */
  readonly begun: number
  checked: number
  failed: number
  skipped: number
}

export function openTally(): Tally {
  const begun = performance.now()
  const [verdicts, families, names] = [new Map(), new Map(), new Map()]
  return { verdicts, families, names, begun, checked: 0, failed: 0, skipped: 0 }
}

export function countDone(tally: Tally, { result }: Done): void {
  if (result.kind === 'failed') {
    tally.failed++
    return
  }
  tally.checked++
  count(tally.verdicts, result.verdict)
  const { family, familyName } = result
  if (family === undefined) return
  count(tally.families, family)
  if (familyName !== undefined) tally.names.set(family, familyName)
}

const ORDER: readonly VerdictWord[] = ['fraud', 'suspicious', 'unwanted', 'clear', 'verified']
const NOT_CLEAR = ORDER.slice(0, 3)

/** 0 all clear or verified, 1 some are not, 2 some could not be checked. */
export function statusOf(tally: Tally): number {
  if (tally.failed > 0) return 2
  return NOT_CLEAR.some((word) => tally.verdicts.has(word)) ? 1 : 0
}

/** A line for whoever wants to know which: only messages that somebody should look at have one. */
export function renderHit({ task, result }: Done, view: ScanView): string | undefined {
  if (result.kind === 'failed' || !WORTH_A_LOOK.includes(result.verdict)) return undefined
  const { paint, language } = view
  const words = scanWords[language]
  const { colour, sign } = verdictLooks[result.verdict]
  const word = paint(colour, `${sign} ${padded(words.verdicts[result.verdict], 10)}`)
  const number = task.index === undefined ? '' : words.message(task.index)
  const family = result.familyName ?? result.family
  const kind = family === undefined ? '' : ` (${family})`
  const file = isolated(oneLine(task.file), language)
  return `${directed(`  ${word}  ${file}${number}${kind}`, language)}\n`
}

const WORTH_A_LOOK: readonly VerdictWord[] = ['fraud', 'suspicious']

export function renderSummary(tally: Tally, view: ScanView): string {
  const { language } = view
  const rows = [...verdictRows(tally, view), ...familyRows(tally)]
  // What is longer than its column makes it wider: the numbers stand below each other.
  const column = Math.max(COLUMN, ...rows.map((row) => (row ? width(row.label) + 2 : 0)))
  const lines = rows.map((row) => {
    if (row === undefined) return ''
    const gap = ' '.repeat(column - width(row.label))
    return `  ${row.shown}${gap}${String(row.number).padStart(9)}`
  })
  return ['', ...lines, '', closing(tally, language), '']
    .map((line) => directed(line, language))
    .join('\n')
}

const COLUMN = 30

interface Row {
  readonly label: string
  /** The label with its colour. */
  readonly shown: string
  readonly number: number
}

function verdictRows(tally: Tally, { paint, language }: ScanView): readonly Row[] {
  const words = scanWords[language]
  const failed = `! ${words.notChecked}`
  return [
    ...ORDER.map((word) => {
      const { colour, sign } = verdictLooks[word]
      const label = `${sign} ${words.verdicts[word]}`
      return { label, shown: paint(colour, label), number: tally.verdicts.get(word) ?? 0 }
    }),
    ...(tally.failed > 0
      ? [{ label: failed, shown: paint('red', failed), number: tally.failed }]
      : []),
  ]
}

/** Undefined: an empty line before them. */
function familyRows({ families, names }: Tally): readonly (Row | undefined)[] {
  if (families.size === 0) return []
  const rows = byCount(families).map(([id, number]): Row => {
    const label = `  ${names.get(id) ?? id}`
    return { label, shown: label, number }
  })
  return [undefined, ...rows]
}

function closing({ begun, checked, skipped }: Tally, language: Language): string {
  const words = scanWords[language]
  const seconds = Math.max(0.001, (performance.now() - begun) / 1000)
  const rate = checked / seconds
  const shown = (text: string): string => isolated(text, language)
  const beside = skipped > 0 ? words.skipped(shown(String(skipped))) : ''
  const done = words.checked(
    shown(String(checked)),
    shownTime(seconds, language),
    shown(rate.toFixed(rate < 10 ? 1 : 0)),
  )
  return `  ${done}${beside}`
}

function padded(text: string, cells: number): string {
  return text + ' '.repeat(Math.max(0, cells - width(text)))
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function byCount(counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
}

/** "3.2 s", "4:07", "1:02:30". */
export function shownTime(seconds: number, language: Language): string {
  return seconds < 60
    ? scanWords[language].seconds(isolated(seconds.toFixed(1), language))
    : isolated(clock(seconds), language)
}

function clock(seconds: number): string {
  const whole = Math.round(seconds)
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const shown = parts[0] === 0 ? parts.slice(1) : parts
  return shown
    .map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, '0')))
    .join(':')
}
