import type { Attachment } from '../../message/message.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { isAggregateReport } from '../facts/aggregate-report.ts'
import { ownBody } from '../facts/own-body.ts'
import { calledTo, type Whose } from '../facts/targets.ts'
import { text } from '../params.ts'
import { words, type Key } from './words.ts'

export const check: Check = defineCheck({
  id: 'little-text-one-link',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'form',
  families: ['account-phishing', 'bank-impersonation'],
  run,
  words,
})

const LITTLE = 300

function run(facts: Facts): readonly Observation[] {
  const { message } = facts
  if (facts.channel !== 'email' || message.forward !== 'none') return []
  if (ownBody(facts).length > LITTLE) return []
  const called = calledTo(facts)
  const [first] = called
  if (first === undefined) return isAggregateReport(facts) ? [] : byAttachment(message.attachments)
  const { registrable } = first.domain
  if (called.some(({ domain }) => domain.registrable !== registrable)) return []
  const key = first.covert ? KEYS[first.whose] : PLAIN[first.whose]
  return key === undefined ? [] : [observe(key, registrable)]
}

const KEYS: Readonly<Partial<Record<Whose, Key>>> = {
  stranger: 'stranger',
  shared: 'shared-host',
  shortener: 'shared-host',
  known: 'known',
}

/** Where the reader sees the address itself, nothing is hidden from him but why he should go there. */
const PLAIN: Readonly<Partial<Record<Whose, Key>>> = {
  stranger: 'plain-address',
  shared: 'plain-address',
  shortener: 'shared-host',
}

function byAttachment(attachments: readonly Attachment[]): readonly Observation[] {
  const files = attachments.filter(
    ({ inline, type, name }) => !inline && name !== '' && !SIGNED.has(type),
  )
  const [file] = files
  return file && files.length === 1 ? [observe('attachment', file.name)] : []
}

const SIGNED: ReadonlySet<string> = new Set([
  'application/pgp-signature',
  'application/pkcs7-signature',
  'application/x-pkcs7-signature',
])

function observe(key: Key, place: string): Observation {
  return { key, outcome: 'unknown', params: { place: text(place) }, spans: [], sources: [] }
}
