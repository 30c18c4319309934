import type { Mark } from './claim.ts'
import { spanOf, type Hit, type Reading } from './reading.ts'
import { isForeign } from './tongues.ts'

/** Words that claim nothing, and show how a message speaks. */
export function readMarks(reading: Reading): readonly Mark[] {
  const greetings = reading.hits('greeting')
  return [
    ...marksOf(
      reading,
      'greeting',
      greetings.filter(({ value }) => value === ''),
    ),
    ...marksOf(
      reading,
      'impersonal-greeting',
      greetings.filter(({ value }) => value === 'generic'),
    ),
    ...marksOf(reading, 'action', reading.hits('action')),
    ...marksOf(reading, 'way-out', reading.hits('way-out')),
  ].sort((a, b) => a.span.start - b.span.start)
}

/** Marks of one kind: a long text full of them shows no more than these. */
const MOST = 40

function marksOf(reading: Reading, kind: Mark['kind'], hits: readonly Hit[]): readonly Mark[] {
  const marks: Mark[] = []
  let last = -1
  for (const hit of hits) {
    if (marks.length === MOST) break
    if (hit.from < last || isForeign(reading, hit)) continue
    last = hit.to
    const span = spanOf(reading.tokens, hit.from, hit.to)
    marks.push({ kind, language: hit.language, span })
  }
  return marks
}
