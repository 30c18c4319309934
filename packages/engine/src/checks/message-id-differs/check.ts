import { cutAt } from '../../text/ends.ts'
import { asciiHost, isAligned, isDelegated } from '../../sender/host.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { isDiscussion } from '../facts/discussion.ts'
import { headerCount } from '../facts/headers.ts'
import { text } from '../params.ts'
import { words, type Key } from './words.ts'

export const check: Check = defineCheck({
  id: 'message-id-differs',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'form',
  families: ['account-phishing'],
  run,
  words,
})

function run(facts: Facts): readonly Observation[] {
  if (facts.channel !== 'email' || facts.message.headers.length === 0) return []
  if (!isOutermost(facts)) return []
  const key = keyFor(facts)
  if (key === undefined) return []
  return [
    {
      key,
      outcome: key === 'malformed' || key === 'impossible' ? 'contradicted' : 'unknown',
      params: { id: text(cutAt(facts.message.messageId ?? '', MOST_SHOWN)) },
      spans: [],
      sources: [],
    },
  ]
}

const MOST_SHOWN = 100

/** A message taken out of another one's text has the headers that were shown, and no others. */
function isOutermost(facts: Facts): boolean {
  return headerCount(facts, 'date') > 0 || headerCount(facts, 'mime-version') > 0
}

function keyFor(facts: Facts): Key | undefined {
  const id = facts.message.messageId?.trim()
  if (id === undefined) return 'missing'
  const host = hostOf(id)
  if (host === undefined) return 'malformed'
  if (isMade(host) || isDiscussion(facts)) return undefined
  return placeOf(host) ?? (isStranger(host, facts) ? 'stranger' : undefined)
}

function placeOf(host: string): Key | undefined {
  if (!host.includes('.') || /^[0-9.[\]]+$/u.test(host)) return 'unnamed'
  if (INSIDE.test(host)) return undefined
  return isDelegated(host) ? undefined : 'impossible'
}

/** `<left@right>` (RFC 5322 §3.6.4), read mildly: signs that no program writes make it malformed. */
function hostOf(id: string): string | undefined {
  const inner = id.startsWith('<') && id.endsWith('>') ? id.slice(1, -1) : id
  const at = inner.lastIndexOf('@')
  if (at < 1 || at === inner.length - 1 || /[\s<>]/u.test(inner)) return undefined
  return asciiHost(inner.slice(at + 1))
}

/** Microsoft's servers give an id to a mail that arrives without one: it says nothing of the sender. */
function isMade(host: string): boolean {
  return host.endsWith('.outlook.com')
}

/** Names within a house, of a machine or of a service (SparkPost), as honest programs use them too. */
const INSIDE =
  /\.(?:local|localdomain|lan|internal|intern|home|corp|priv|private|arpa|root|mail|sparkpost)$/u

function isStranger(host: string, { sender, knowledge }: Facts): boolean {
  if (knowledge.isMailService(host) || INSIDE.test(host)) return false
  if (sender.domain === undefined || sender.domain.kind === 'free-mail') return false
  const own = [
    sender.domain.host,
    sender.returnPath?.domain?.host,
    sender.replyTo?.domain?.host,
    sender.server?.name,
  ]
  return !own.some((other) => other !== undefined && isAligned(host, other))
}
