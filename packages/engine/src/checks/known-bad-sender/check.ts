import { holdsAt, isStrong } from '../../knowledge/facts.ts'
import type { BadSender } from '../../knowledge/records.ts'
import type { Span } from '../../message/message.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { ownLinkDomains } from '../facts/links.ts'
import { ofKind } from '../facts/own.ts'
import { date, text } from '../params.ts'
import { words, type Key } from './words.ts'

export const check: Check = defineCheck({
  id: 'known-bad-sender',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'address',
  families: ['authority-impersonation', 'tax-fraud', 'account-phishing'],
  run,
  words,
})

interface Hit {
  readonly key: Exclude<Key, 'old'>
  readonly record: BadSender
  readonly shown: string
  readonly span?: Span | undefined
}

function run(facts: Facts): readonly Observation[] {
  const hits = [...senders(facts), ...phones(facts), ...links(facts)].filter(({ record }) =>
    holdsAt(record, facts.now),
  )
  const seen = new Set<BadSender>()
  const first = hits.filter(({ record }) => !seen.has(record) && seen.add(record))
  return first.slice(0, 4).map((hit) => observe(hit, facts))
}

/** Domains lapse, and others register them: an old warning is a reason to look, no proof. */
const FRESH = 3 * 366 * 24 * 60 * 60 * 1000

function observe({ key, record, shown, span }: Hit, facts: Facts): Observation {
  const fresh = facts.now - Date.parse(record.checked) <= FRESH
  return {
    key: fresh ? key : 'old',
    outcome: fresh && isStrong(record) ? 'contradicted' : 'unknown',
    params: { address: text(shown), as: text(record.impersonates), checked: date(record.checked) },
    spans: span ? [span] : [],
    sources: record.sources,
  }
}

function senders({ sender, knowledge }: Facts): readonly Hit[] {
  const places = [sender, sender.replyTo, sender.returnPath]
  return places.flatMap((place) => {
    if (!place?.address) return []
    const record =
      knowledge.badSender('email', place.address) ??
      (place.domain ? knowledge.badSender('domain', place.domain.host) : undefined)
    return record ? [{ key: 'sender' as const, record, shown: place.address }] : []
  })
}

/** Numbers and addresses the reader is told to turn to, and the number a phone showed. */
function phones(facts: Facts): readonly Hit[] {
  const { knowledge, sender } = facts
  const shown = sender.phone?.kind === 'number' ? badPhone(sender.phone.value, facts) : undefined
  const named = ofKind(facts, 'contact').flatMap(({ value, span, text: written }) => {
    const record =
      value.medium === 'email'
        ? (knowledge.badSender('email', value.address) ??
          knowledge.badSender('domain', value.address.slice(value.address.lastIndexOf('@') + 1)))
        : badPhone(value.address, facts)
    return record ? [{ key: 'contact' as const, record, shown: written, span }] : []
  })
  return [
    ...(shown ? [{ key: 'sender' as const, record: shown, shown: sender.address }] : []),
    ...named,
  ]
}

function badPhone(number: string, { knowledge, reader }: Facts): BadSender | undefined {
  const digits = number.replace(/\D/gu, '')
  if (digits === '') return undefined
  const code = (knowledge.country(reader)?.callingCode ?? '').replace(/\D/gu, '')
  const forms = [
    number,
    digits,
    `+${digits}`,
    ...(digits.startsWith('0') ? [`+${code}${digits.slice(1)}`] : []),
  ]
  for (const form of forms) {
    const record = knowledge.badSender('phone', form)
    if (record) return record
  }
  return undefined
}

function links(facts: Facts): readonly Hit[] {
  const { knowledge } = facts
  return ownLinkDomains(facts).flatMap(({ link, domain }) => {
    const record =
      knowledge.badSender('domain', domain.host) ?? knowledge.badSender('url', link.href)
    return record ? [{ key: 'link' as const, record, shown: domain.host, span: link.span }] : []
  })
}
