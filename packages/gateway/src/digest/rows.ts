import type { Language } from '@tasdeeq/engine'
import { defanged, oneLine } from '../quarantine/inert.ts'
import type { Held } from '../quarantine.ts'
import type { Grant } from './token.ts'
import type { HeldWords } from './held-words.ts'
import { heldWords } from './words.ts'

/** One held message in a digest, in words: nothing of it works. */
export interface Row {
  readonly from: string
  readonly subject: string
  readonly held: string
  readonly kept: string
  readonly reason: string
  readonly risk: string
  /** What it claims, where the deadline has not ended. */
  readonly deadline?: string
  /** Named where the digest is for all. */
  readonly recipients?: string
  readonly links: Readonly<Record<Grant['does'], string>>
}

export interface RowParts {
  readonly language: Language
  readonly now: number
  /** IANA name; absent: the system's. */
  readonly timeZone?: string
  /** Are the recipients named? */
  readonly isForAll: boolean
  readonly link: (does: Grant['does'], held: Held) => string
}

export function rowOf(held: Held, parts: RowParts): Row {
  const words = heldWords[parts.language]
  const { judged } = held
  const when = (time: number): string => timeWords(time, words, parts.timeZone)
  const { deadline } = judged
  const isAhead = deadline !== undefined && deadline > parts.now
  return {
    from: senderOf(held),
    subject: defanged(oneLine(judged.subject, 120)) || words.noSubject,
    held: when(held.heldAt),
    kept: when(held.expiresAt),
    reason: defanged(oneLine(judged.reason[parts.language], 400)),
    risk: riskOf(held, words),
    ...(isAhead && { deadline: words.deadline(when(deadline)) }),
    ...(parts.isForAll && { recipients: recipientsOf(held) }),
    links: {
      look: parts.link('look', held),
      release: parts.link('release', held),
      fraud: parts.link('fraud', held),
    },
  }
}

function senderOf({ judged, mailFrom }: Held): string {
  const { name, address } = judged.from
  const shown = oneLine(name, 80)
  const at = oneLine(address || mailFrom, 120)
  return defanged(shown === '' || shown === at ? at : `${shown} <${at}>`)
}

function riskOf({ judged }: Held, words: HeldWords): string {
  const steps = words.risks[judged.verdict]
  return steps.find(({ from }) => judged.probability >= from)?.words ?? ''
}

const NAMED = 5

function recipientsOf({ recipients }: Held): string {
  const named = recipients.slice(0, NAMED).map((one) => oneLine(one, 120))
  const more = recipients.length - named.length
  return defanged(named.join(', ')) + (more > 0 ? ` +${more}` : '')
}

function timeWords(time: number, { locale }: HeldWords, timeZone?: string): string {
  return new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    hourCycle: 'h23',
    ...(timeZone !== undefined && { timeZone }),
  }).format(time)
}
