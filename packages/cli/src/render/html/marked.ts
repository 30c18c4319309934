import type { Analysis, Claim, ClaimKind, Span } from '@tasdeeq/engine'
import type { ViewWords } from '../words.ts'
import { escape } from './escape.ts'

/** More text than a person reads; the rest is cut. */
const MOST = 40_000

interface Mark extends Span {
  readonly kind: ClaimKind
  readonly voice: string
}

/** The text a reader saw, region by region, its claims marked with their kind. */
export function markedText({ message, claims }: Analysis, words: ViewWords): string {
  const marks = apart(claims.all)
  const end = Math.min(message.text.length, MOST)
  const parts = message.regions
    .filter(
      (region) => region.start < end && message.text.slice(region.start, region.end).trim() !== '',
    )
    .map((region) => {
      const within = { start: region.start, end: Math.min(region.end, end) }
      const part =
        region.part === undefined
          ? ''
          : `<span class="part"><bdi>${escape(region.part)}</bdi></span>`
      return `<div class="region ${region.origin} ${region.voice}" dir="auto">${part}${markedStretch(message.text.slice(0, within.end), within.start, { marks, words })}</div>`
    })
  return parts.join('\n') + (message.text.length > MOST ? '<p class="cut">…</p>' : '')
}

/** Claims in order, without overlaps: of two at one place the longer is shown. */
function apart(claims: readonly Claim[]): readonly Mark[] {
  const sorted = claims
    .map(({ kind, voice, span }) => ({ kind, voice, start: span.start, end: span.end }))
    .sort((one, other) => one.start - other.start || other.end - one.end)
  const kept: Mark[] = []
  for (const mark of sorted) {
    if (mark.end > mark.start && mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark)
  }
  return kept
}

interface Marking {
  readonly marks: readonly Mark[]
  readonly words: ViewWords
}

/** The text from `start` to its end. */
function markedStretch(text: string, start: number, { marks, words }: Marking): string {
  let html = ''
  let at = start
  for (const mark of marks) {
    if (mark.start < at || mark.start >= text.length) continue
    const name = `<small><bdi>${escape(words.kinds[mark.kind])}</bdi></small>`
    html += escape(text.slice(at, mark.start))
    html += `<mark class="${mark.voice}">${escape(text.slice(mark.start, mark.end))}${name}</mark>`
    at = Math.min(mark.end, text.length)
  }
  return (html + escape(text.slice(at))).trim()
}
