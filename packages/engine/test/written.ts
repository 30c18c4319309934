import { readFileSync, readdirSync } from 'node:fs'
import { compileKnowledge, type Knowledge } from '../src/knowledge/knowledge.ts'
import { smallPack } from '../src/knowledge/pack.fixture.ts'
import type { Lexicon } from '../src/knowledge/records.ts'
import type { Message, Region } from '../src/message/message.ts'
import type { Sender } from '../src/sender/sender.ts'
import type { Claim, Claims } from '../src/claims/claim.ts'
import { readClaims } from '../src/claims/read.ts'

/** 1 June 2026. */
export const now: number = Date.UTC(2026, 5, 1)

export interface Written {
  readonly senderName?: string
  readonly subject?: string
  readonly body?: string
  /** An earlier message that a reply repeats. */
  readonly quoted?: string
  /** A mail where it is not given. */
  readonly channel?: Message['channel']
}

/** A message of these parts, laid out as the message stage does. */
export function messageOf(written: Written): Message {
  let text = ''
  const regions: Region[] = []
  const add = (
    part: string | undefined,
    origin: Region['origin'],
    voice: Region['voice'] = 'own',
  ): void => {
    if (part === undefined) return
    const start = text.length
    text += `${part}\n`
    regions.push({ start, end: text.length, origin, voice })
  }
  add(written.senderName, 'sender-name')
  add(written.subject, 'subject')
  add(written.body, 'body')
  add(written.quoted, 'body', 'quoted')
  const { subject = '', channel = 'email' } = written
  return { ...blank, channel, subject, text, regions }
}

/** Claims of a message, read with the project's own lexicons and a small register. */
export function claimsOf(written: Written | string): Claims {
  const message = messageOf(typeof written === 'string' ? { body: written } : written)
  return readClaims({ message, sender, knowledge: knowledge(), now })
}

/** The claims of one kind. */
export function only<Kind extends Claim['kind']>(
  claims: Claims,
  kind: Kind,
): readonly Extract<Claim, { kind: Kind }>[] {
  return claims.all.filter((claim): claim is Extract<Claim, { kind: Kind }> => claim.kind === kind)
}

let compiled: Knowledge | undefined

export function knowledge(): Knowledge {
  compiled ??= compileKnowledge(smallPack({ lexicons: lexicons() }))
  return compiled
}

function lexicons(): readonly Lexicon[] {
  const folder = new URL('../../../knowledge/languages/', import.meta.url)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Lexicon)
}

const blank: Message = {
  channel: 'email',
  subject: '',
  from: [],
  replyTo: [],
  to: [],
  cc: [],
  headers: [],
  text: '',
  regions: [],
  hidden: [],
  links: [],
  attachments: [],
  quoted: [],
  forward: 'none',
  anomalies: [],
}

export const sender: Sender = {
  displayName: '',
  address: '',
  authentication: {
    spf: 'unknown',
    dkim: 'unknown',
    dkimDomains: [],
    dmarc: 'unknown',
    arc: 'unknown',
    by: 'nobody',
  },
  aligned: 'unknown',
}
