import type { Attachment } from '../../message/message.ts'
import { classifyDomain } from '../../sender/domains.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { ownLinks } from '../facts/links.ts'
import { ownBody } from '../facts/own-body.ts'
import { standingOf, type Standing } from '../facts/standing.ts'
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
  if (ownBody(message).length > LITTLE) return []
  const targets = new Map<string, Standing>()
  for (const link of ownLinks(facts)) {
    if (link.host === '' || link.via === 'image') continue
    const { registrable } = classifyDomain(link.host, facts.knowledge, facts.now)
    if (!targets.has(registrable)) targets.set(registrable, standingOf(link, facts))
    if (targets.size > 1) return []
  }
  const [target] = targets
  return target ? byLink(target) : byAttachment(message.attachments)
}

const KEYS: Readonly<Partial<Record<Standing, Key>>> = {
  stranger: 'stranger',
  shared: 'shared-host',
  known: 'known',
}

function byLink([host, standing]: readonly [string, Standing]): readonly Observation[] {
  const key = KEYS[standing]
  return key === undefined ? [] : [observe(key, host)]
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
