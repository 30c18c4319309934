import type { Attachment } from '../../message/message.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { ownLinks } from '../facts/links.ts'
import { ownBody } from '../facts/own-body.ts'
import { text } from '../params.ts'
import { words, type Key } from './words.ts'

export const check: Check = defineCheck({
  id: 'attached-page',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'form',
  families: ['malware', 'account-phishing', 'invoice-fraud'],
  run,
  words,
})

/** A covering note; who writes more than that tells what he sends. */
const LITTLE = 500

function run(facts: Facts): readonly Observation[] {
  const { message } = facts
  if (facts.channel !== 'email' || message.attachments.length === 0) return []
  const found = new Map<Key, Observation>()
  const brief = ownBody(facts).length <= LITTLE && message.forward === 'none'
  const linked = ownLinks(facts).some(
    ({ host, via }) => host !== '' && via !== 'attachment' && via !== 'image',
  )
  for (const attachment of message.attachments) {
    const key = keyOf(attachment, { brief, linked })
    if (key !== undefined && !found.has(key)) found.set(key, observe(key, attachment))
  }
  return [...found.values()]
}

interface Note {
  readonly brief: boolean
  readonly linked: boolean
}

function keyOf({ name, type, inline }: Attachment, { brief, linked }: Note): Key | undefined {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  const kind = KINDS[ending] ?? (type === 'text/calendar' ? 'calendar' : undefined)
  if (kind === undefined || (inline && kind === 'document')) return undefined
  if (kind !== 'document') return kind
  return brief && !linked ? kind : undefined
}

const KINDS: Readonly<Partial<Record<string, Key>>> = {
  htm: 'page',
  html: 'page',
  shtml: 'page',
  xhtml: 'page',
  svg: 'page',
  ics: 'calendar',
  zip: 'archive',
  rar: 'archive',
  '7z': 'archive',
  gz: 'archive',
  ace: 'archive',
  rpmsg: 'locked',
  pdf: 'document',
  doc: 'document',
  docx: 'document',
  rtf: 'document',
  xls: 'document',
  xlsx: 'document',
}

function observe(key: Key, { name, type }: Attachment): Observation {
  return { key, outcome: 'unknown', params: { name: text(name || type) }, spans: [], sources: [] }
}
