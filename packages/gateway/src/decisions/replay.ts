import { openAnalyst, type Analyst } from '../judging/analyst.ts'
import { judgedOf } from '../judging/judged-of.ts'
import type { DecisionRecord } from '../decision.ts'
import type { Judged } from '../judged.ts'

/** What judging a message again gave. */
export interface Replayed {
  readonly id: string
  /** ISO 8601. */
  readonly time: string
  readonly result:
    | { readonly kind: 'same' }
    /** In words: what was recorded, and what it is now. */
    | { readonly kind: 'differs'; readonly what: readonly string[] }
    /** The message is not kept. */
    | { readonly kind: 'no-raw' }
    /** Recorded by another engine or with other knowledge: what differs is told, and is no fault. */
    | {
        readonly kind: 'other-knowledge'
        readonly recorded: Judged['versions']
        readonly now: Judged['versions']
        readonly what: readonly string[]
      }
    /** Nothing was judged then. */
    | { readonly kind: 'not-judged' }
}

export interface ReplayOptions {
  /** The raw message by the SHA-256 of its bytes, where it is kept. */
  readonly raw: (sha256: string) => Promise<Uint8Array | undefined>
}

/** Probabilities that differ by no more are the same. */
const EPSILON = 1e-9

/**
 * Judges messages again, with the authentication, the sender's history, the reader and the time that their records tell, and compares.
 *
 * @throws Error where knowledge cannot be read
 */
export async function* replay(
  records: AsyncIterable<DecisionRecord>,
  options: ReplayOptions,
): AsyncGenerator<Replayed> {
  await using analyst = openAnalyst()
  for await (const record of records) {
    yield { id: record.id, time: record.time, result: await again(record, analyst, options) }
  }
}

async function again(
  record: DecisionRecord,
  analyst: Analyst,
  { raw: find }: ReplayOptions,
): Promise<Replayed['result']> {
  const { judged } = record
  if (!judged) return { kind: 'not-judged' }
  const raw = await find(record.sha256)
  if (!raw) return { kind: 'no-raw' }
  const { authentication, history } = judged
  const analysis = await analyst.analyse({
    raw,
    received: Date.parse(record.time),
    client: record.client,
    mailFrom: record.mailFrom,
    reader: record.reader,
    ...(authentication && { authentication }),
    ...(history && { senderHistory: () => history }),
  })
  const now = judgedOf(analysis, analyst)
  const what = differences(judged, now)
  if (!isSame(judged.versions, now.versions))
    return { kind: 'other-knowledge', recorded: judged.versions, now: now.versions, what }
  return what.length === 0 ? { kind: 'same' } : { kind: 'differs', what }
}

type Compared = Pick<Judged, 'verdict' | 'probability' | 'family' | 'findings'>

function differences(then: Compared, now: Compared): readonly string[] {
  const what: string[] = []
  if (then.verdict !== now.verdict) what.push(`verdict: ${then.verdict}, now ${now.verdict}`)
  if (Math.abs(then.probability - now.probability) > EPSILON)
    what.push(`probability: ${then.probability}, now ${now.probability}`)
  if (then.family !== now.family)
    what.push(`family: ${then.family ?? 'none'}, now ${now.family ?? 'none'}`)
  const before = then.findings.map(findingText)
  const after = now.findings.map(findingText)
  const gone = without(before, after)
  const come = without(after, before)
  if (gone.length > 0) what.push(`findings no more: ${gone.join(', ')}`)
  if (come.length > 0) what.push(`findings anew: ${come.join(', ')}`)
  return what
}

function findingText({ id, outcome, weight }: Judged['findings'][number]): string {
  return `${id} (${outcome}, ${weight})`
}

/** Those of `all` that are not among `others`; one that stands twice must stand there twice. */
function without(all: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others]
  return all.filter((text) => {
    const at = left.indexOf(text)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

function isSame(a: Judged['versions'], b: Judged['versions']): boolean {
  return a.engine === b.engine && a.knowledge === b.knowledge
}
