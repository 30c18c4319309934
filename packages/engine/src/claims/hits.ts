import { Break } from '../text/tokens.ts'
import { isParted } from './denial.ts'
import type { Span } from '../message/message.ts'
import { anyWithin, firstFrom, spanOf, type Hit, type Reading } from './reading.ts'
import { isForeign } from './tongues.ts'

/**
 * The hits of a topic that stand for one claim each: of overlapping hits with the same value the longest
 * stays; those inside words of their language that only look like it (`void:<topic>`) are dropped.
 */
export function distinctHits(
  reading: Reading,
  topic: string,
  voidTopic: string = topic,
): readonly Hit[] {
  const hits = reading.hits(topic)
  const voids = voidsOf(reading, hits, voidTopic)
  const last = new Map<string, Hit>()
  const kept: Hit[] = []
  for (const hit of hits) {
    if (isForeign(reading, hit) || isVoid(voids, hit, voidTopic) || isInAddress(reading, hit))
      continue
    const before = last.get(hit.value)
    if (before !== undefined && hit.from < before.to) {
      if (hit.to <= before.to || !sharesMost(before, hit)) continue
      const joined = { ...before, to: hit.to }
      kept[kept.lastIndexOf(before)] = joined
      last.set(hit.value, joined)
      continue
    }
    last.set(hit.value, hit)
    kept.push(hit)
  }
  return kept
}

/** Words that only look like a hit of the topic, where there are hits. */
function voidsOf(reading: Reading, hits: readonly Hit[], topic: string): readonly Hit[] {
  if (hits.length === 0) return hits
  return reading
    .hits('void')
    .filter((hit) => hit.value === topic || hit.value.startsWith(`${topic}:`))
}

/** Two overlapping hits are joined unless that would make one of a long chain. */
function sharesMost(before: Hit, hit: Hit): boolean {
  return hit.to - before.from <= MOST_JOINED
}

const MOST_JOINED = 16

function isVoid(voids: readonly Hit[], hit: Hit, topic: string): boolean {
  const first = firstFrom(voids, hit.from - MOST_JOINED)
  for (let index = first; index < voids.length && voids[index]!.from < hit.to; index++) {
    const { to, value, language } = voids[index]!
    if (language !== hit.language) continue
    if (to > hit.from && (value === topic || value === `${topic}:${hit.value}`)) return true
  }
  return false
}

/** Within the address of a page ("https://site.example/share/x", "my-bank.example"): what stands there nobody says. */
function isInAddress(reading: Reading, { from }: Hit): boolean {
  const { text, tokens } = reading
  const end = tokens.starts[from]!
  if (end === 0) return false
  const sign = text.charAt(end - 1)
  if (sign === '-') return isInLink(reading, end)
  if (!'/=?&_'.includes(sign)) return false
  let start = end
  while (start > 0 && end - start < MOST_ADDRESS && text.charCodeAt(start - 1) > SPACE) start--
  const before = text.slice(start, end)
  return before.includes('://') || before.startsWith('www.')
}

function isInLink({ message }: Reading, at: number): boolean {
  return message.links.some(({ span }) => span !== undefined && span.start < at && at < span.end)
}

const MOST_ADDRESS = 300
const SPACE = 0x20

/** Is there a hit of any of these topics in the tokens from `from` to before `to`? */
export function hasTopic(
  reading: Reading,
  topics: readonly string[],
  stretch: { from: number; to: number },
): boolean {
  return topics.some((topic) => anyWithin(reading.hits(topic), stretch.from, stretch.to))
}

/**
 * The words of a hit as one would quote them: without a preposition left dangling at the end ("reply within"), and
 * with the noun that completes them ("copy of your identity card").
 */
export function quotedSpan(reading: Reading, hit: Pick<Hit, 'from' | 'to'>): Span {
  const dangling = reading.hits('dangling')
  const completing = reading.hits('completing')
  let { to } = hit
  for (let more = 0; more < MOST_COMPLETING; more++) {
    if (!follows(reading, to) || !anyWithin(completing, to, to + 1)) break
    to++
  }
  while (to - 1 > hit.from && anyWithin(dangling, to - 1, to)) to--
  return spanOf(reading.tokens, hit.from, to)
}

/** In the same clause, be it on the next line. */
function follows(reading: Reading, token: number): boolean {
  return (
    (reading.tokens.breaks[token] ?? Break.paragraph) < Break.sentence && !isParted(reading, token)
  )
}

const MOST_COMPLETING = 3
