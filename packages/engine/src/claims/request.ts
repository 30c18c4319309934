import type { RequestKind } from './claim.ts'
import { deniedHits } from './denial.ts'
import { distinctHits } from './hits.ts'
import { spanOf, type Draft, type Hit, type Reading } from './reading.ts'

/** What the reader is asked to do, or told not to do ("never share your OTP": `negated`). */
export function readRequests(reading: Reading): readonly Draft[] {
  const told = distinctHits(reading, 'not-request')
  const asked = distinctHits(reading, 'request').filter(
    (hit) => !told.some((other) => other.value === hit.value && overlaps(other, hit)),
  )
  const denied = deniedHits(reading, asked)
  const isDenied = (hit: Hit, index: number): boolean =>
    denied[index]! && !SAID_BY_DENIAL.has(hit.value)
  const toDraft = (hit: Hit, negated: boolean): Draft => ({
    kind: 'request',
    span: spanOf(reading.tokens, hit.from, hit.to),
    value: { request: hit.value as RequestKind, negated },
  })
  return [
    ...asked.map((hit, index) => toDraft(hit, isDenied(hit, index))),
    ...told.map((hit) => toDraft(hit, true)),
  ]
}

/** "Tell nobody", "do not end the call": the denial is the request. */
const SAID_BY_DENIAL: ReadonlySet<string> = new Set(['secrecy', 'video-call'])

function overlaps(told: Hit, asked: Hit): boolean {
  return told.from < asked.to && asked.from < told.to
}
