import { createHmac } from 'node:crypto'
import {
  canonicalText,
  textSignature,
  withoutReaders,
  type Analysis,
  type Knowledge,
} from '@tasdeeq/engine'
import type { Reading, ToRead } from '../reading.ts'
import type { ReportedChannel } from '../reported-channel.ts'
import type { About } from './about.ts'
import { asksOf } from './asks.ts'
import { attachmentHashes } from './attachments.ts'
import { indicatorsOf } from './indicators.ts'
import { structureOf } from './structure.ts'

const MOST_SUBJECT = 200
const MOST_OPENING = 120
const MOST_CLAIMED = 10
const MOST_FINDINGS = 40

interface Beside {
  readonly knowledge: Knowledge
  readonly given: ToRead
  /** Key of hashes and min-hashes. */
  readonly key: Uint8Array
  readonly reader: string
}

/** What is kept of an analysis: nothing in it is of whom the message came to. */
export async function readingOf(about: About, beside: Beside): Promise<Reading> {
  const { knowledge, given, key } = beside
  const { analysis, readers, of } = about
  const { message, verdict, claims, versions } = analysis
  const text = canonicalText(message, readers)
  const signature = textSignature(text, key)
  const structure = structureOf(message, key)
  const [language] = claims.languages
  const asks = asksOf(analysis)
  return {
    channel: channelOf(about, given),
    verdict: verdict.verdict,
    probability: verdict.probability,
    ...(verdict.family && { family: verdict.family }),
    findings: findingsOf(analysis),
    of,
    ...(language !== undefined && { language }),
    claimed: claimedIn(analysis),
    ...(asks !== undefined && { asks }),
    authentic: isAuthentic(analysis),
    subject: withoutReaders(message.subject, readers).slice(0, MOST_SUBJECT) || openingOf(text),
    text,
    words: text.split(' ').filter((word) => word !== '' && !word.startsWith('<')).length,
    canonical: new Uint8Array(createHmac('sha256', key).update(text).digest()),
    ...(signature && { signature }),
    ...(structure && { structure }),
    indicators: indicatorsOf(about, {
      knowledge,
      country: given.country === '' ? beside.reader : given.country,
      attachments: given.form === 'mail' ? await attachmentHashes(given.raw, message) : [],
    }),
    versions,
  }
}

/** That a text is taken for a chat where nobody said what it is makes it none. */
function channelOf({ analysis, of }: About, given: ToRead): ReportedChannel {
  const { channel } = analysis.message
  return of === 'outer' && given.channel === 'unknown' && channel === 'chat' ? 'unknown' : channel
}

/** A text has no subject; lists tell it from others by how it begins. Its own words alone: none of a name, number or link. */
function openingOf(text: string): string {
  const words = text.replaceAll(/<[a-z]+>/gu, '…').slice(0, MOST_OPENING + 1)
  if (words.length <= MOST_OPENING) return words
  const end = words.lastIndexOf(' ')
  return `${words.slice(0, end > 0 ? end : MOST_OPENING)} …`
}

function findingsOf({ findings }: Analysis): Reading['findings'] {
  return findings
    .filter(({ weight }) => weight !== 0)
    .slice(0, MOST_FINDINGS)
    .map(({ id, outcome, weight }) => ({ id, outcome, weight }))
}

/** Bodies of the register that the sender says he is. */
function claimedIn({ claims }: Analysis): readonly string[] {
  const ids = claims.all.flatMap((claim) =>
    claim.kind === 'identity' && claim.voice === 'own' ? claim.value.ids : [],
  )
  return [...new Set(ids)].slice(0, MOST_CLAIMED)
}

/** Results of a host that is trusted prove that it is of the body whose domain it comes from. */
function isAuthentic({ sender, findings }: Analysis): boolean {
  const isBody = findings.some(({ proves, outcome }) => proves && outcome === 'supported')
  return isBody && sender.aligned === 'proven'
}
