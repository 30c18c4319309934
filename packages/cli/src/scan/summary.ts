import type { VerdictWord } from '@tasdeeq/engine'
import type { Paint } from '../render/colour.ts'
import { oneLine } from '../render/safe.ts'
import { verdictLooks } from '../render/words.ts'
import type { Done } from './task.ts'

/** Counts of a scan; nothing that grows with the number of messages. */
export interface Tally {
  readonly verdicts: Map<VerdictWord, number>
  readonly families: Map<string, number>
  /** Milliseconds of the process's own clock. */
  readonly begun: number
  checked: number
  failed: number
  skipped: number
}

export function openTally(): Tally {
  const begun = performance.now()
  return { verdicts: new Map(), families: new Map(), begun, checked: 0, failed: 0, skipped: 0 }
}

export function countDone(tally: Tally, { result }: Done): void {
  if (result.kind === 'failed') {
    tally.failed++
    return
  }
  tally.checked++
  count(tally.verdicts, result.verdict)
  if (result.family !== undefined) count(tally.families, result.family)
}

const ORDER: readonly VerdictWord[] = ['fraud', 'suspicious', 'unwanted', 'clear', 'verified']
const NOT_CLEAR = ORDER.slice(0, 3)

/** 0 all clear or verified, 1 some are not, 2 some could not be checked. */
export function statusOf(tally: Tally): number {
  if (tally.failed > 0) return 2
  return NOT_CLEAR.some((word) => tally.verdicts.has(word)) ? 1 : 0
}

/** A line for whoever wants to know which: only messages that somebody should look at have one. */
export function renderHit({ task, result }: Done, paint: Paint): string | undefined {
  if (result.kind === 'failed' || !WORTH_A_LOOK.includes(result.verdict)) return undefined
  const { colour, sign } = verdictLooks[result.verdict]
  const word = paint(colour, `${sign} ${result.verdict.padEnd(10)}`)
  const number = task.index === undefined ? '' : `, message ${task.index}`
  const family = result.family === undefined ? '' : ` (${result.family})`
  return `  ${word}  ${oneLine(task.file)}${number}${family}\n`
}

const WORTH_A_LOOK: readonly VerdictWord[] = ['fraud', 'suspicious']

export function renderSummary(tally: Tally, paint: Paint): string {
  const verdicts = ORDER.map((word) => {
    const { colour, sign } = verdictLooks[word]
    return row(paint(colour, `${sign} ${word}`), word.length + 2, tally.verdicts.get(word) ?? 0)
  })
  const failed = tally.failed > 0 ? [row(paint('red', '! not checked'), 13, tally.failed)] : []
  const families = byCount(tally.families).map(([name, number]) =>
    row(`  ${name}`, name.length + 2, number),
  )
  const gap = families.length > 0 ? [''] : []
  return ['', ...verdicts, ...failed, ...gap, ...families, '', closing(tally), ''].join('\n')
}

function closing({ begun, checked, skipped }: Tally): string {
  const seconds = Math.max(0.001, (performance.now() - begun) / 1000)
  const rate = checked / seconds
  const beside = skipped > 0 ? `; ${skipped} files beside them are no messages` : ''
  return `  ${checked} checked in ${duration(seconds)}, ${rate.toFixed(rate < 10 ? 1 : 0)} a second${beside}`
}

function row(label: string, cells: number, number: number): string {
  return `  ${label}${' '.repeat(Math.max(1, 30 - cells))}${String(number).padStart(9)}`
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function byCount(counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
}

/** "3.2 s", "4:07", "1:02:30". */
export function duration(seconds: number): string {
  if (seconds < 60) return `${seconds.toFixed(1)} s`
  const whole = Math.round(seconds)
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const shown = parts[0] === 0 ? parts.slice(1) : parts
  return shown
    .map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, '0')))
    .join(':')
}
