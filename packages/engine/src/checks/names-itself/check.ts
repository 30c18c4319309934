import { hostOfAddress, hostParts } from '../../sender/host.ts'
import { fold } from '../../text/fold.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { localPart } from '../facts/addressees.ts'
import { bodiesNamed } from '../facts/bodies.ts'
import { isSentFrom } from '../facts/origin.ts'
import { ofKind } from '../facts/own.ts'
import { ownBody } from '../facts/own-body.ts'
import { readerAddresses } from '../facts/reader-address.ts'
import { text } from '../params.ts'
import { words, type Key } from './words.ts'

export const check: Check = defineCheck({
  id: 'names-itself',
  life: 'trial',
  speaksFor: 'genuine',
  topic: 'address',
  families: [],
  run,
  words,
})

function run(facts: Facts): readonly Observation[] {
  const { domain, aligned } = facts.sender
  if (facts.channel !== 'email' || domain === undefined || aligned === 'refuted') return []
  if (isAnybodys(facts) || pretends(facts)) return []
  const key = keyOf(facts)
  if (key === undefined) return []
  const params = { domain: text(domain.registrable) }
  return [{ key, outcome: 'unknown', params, spans: [], sources: [] }]
}

/** A domain where anybody has an address says nothing; nor do one made to look like another, or of words of office. */
function isAnybodys({ sender: { domain }, knowledge }: Facts): boolean {
  if (domain === undefined || domain.looksLike || domain.officialWords.length > 0) return true
  if (domain.kind !== 'ordinary' && domain.kind !== 'known' && domain.kind !== 'official')
    return true
  return knowledge.isMailTenant(domain.host)
}

/** Says he is a body that does not write from here. */
function pretends(facts: Facts): boolean {
  return ofKind(facts, 'identity').some(
    (claim) => !bodiesNamed(claim, facts).some((body) => isSentFrom(body, facts)),
  )
}

function keyOf(facts: Facts): Key | undefined {
  const foot = footOf(facts)
  if (isDomainNamed(facts, foot)) return facts.sender.aligned === 'proven' ? 'domain' : 'unproven'
  return isSigned(facts, foot) ? 'signature' : undefined
}

/** Where letters are signed, and mailings say whose they are. */
const FOOT = 900

function footOf(facts: Facts): string {
  const { start, end } = ownBody(facts)
  return fold(facts.message.text.slice(Math.max(start, end - FOOT, 0), Math.max(end, 0)))
}

/** Of few letters it may stand there by chance. */
const LEAST_NAME = 4

/** "Willow Books" at the foot of what willowbooks.example sent. The reader's own name is known to everybody. */
function isDomainNamed(facts: Facts, foot: string): boolean {
  const name = plain(hostParts(facts.sender.domain?.host ?? '').name)
  if (name.length < LEAST_NAME || !plain(foot).includes(name)) return false
  return !readerAddresses(facts).some((address) => plain(hostOfAddress(address)).includes(name))
}

function plain(written: string): string {
  return fold(written).replace(/[^\p{L}\p{N}]+/gu, '')
}

const BEGINNING = 4

/** Signed with the name that both the sender's name and his address bear. */
function isSigned({ sender }: Facts, foot: string): boolean {
  const local = plain(localPart(sender.address))
  const names = fold(sender.displayName.slice(0, 100)).match(/\p{L}{3,}/gu) ?? []
  return names.some((name) => local.includes(name.slice(0, BEGINNING)) && foot.includes(name))
}
