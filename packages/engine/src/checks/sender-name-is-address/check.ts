import { cutAt } from '../../text/ends.ts'
import { hostOfAddress, isAligned, isDelegated, registrableDomain } from '../../sender/host.ts'
import { hostShown } from '../../sender/shown-host.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { fold } from '../../text/fold.ts'
import { addressees, localPart, readersDomains } from '../facts/addressees.ts'
import { text } from '../params.ts'
import { words, type Key } from './words.ts'

export const check: Check = defineCheck({
  id: 'sender-name-is-address',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'address',
  families: ['account-phishing', 'business-mail-compromise'],
  run,
  words,
})

function run(facts: Facts): readonly Observation[] {
  const { domain } = facts.sender
  if (facts.channel !== 'email' || !domain) return []
  const several = otherSender(facts)
  if (several !== undefined) return [observe('several', several, facts)]
  const found = shownName(facts, domain.host)
  return found === undefined ? [] : [observe(found[0], found[1], facts)]
}

function shownName(facts: Facts, host: string): readonly [Key, string] | undefined {
  const name = facts.sender.displayName
  const pieces = piecesOf(name)
  const own = isReadersName(facts) ? name : pieces.find((piece) => isReaders(piece, facts))
  if (own !== undefined) return ['reader', own]
  // "Ayesha via lists.example": a list or a service says for whom it writes.
  if (/ (?:via|über) /u.test(name)) return undefined
  const other = pieces.find((piece) => isForeignAddress(piece, host))
  if (other !== undefined) return ['address', other]
  const site = pieces.find((piece) => isForeignSite(piece, facts))
  return site === undefined ? undefined : ['domain', site]
}

function observe(key: Key, shown: string, { sender }: Facts): Observation {
  return {
    key,
    outcome: 'contradicted',
    params: { shown: text(cutAt(shown, MOST_SHOWN)), address: text(sender.address) },
    spans: [],
    sources: [],
  }
}

const MOST_SHOWN = 80
const MOST_NAME = 200

function piecesOf(name: string): readonly string[] {
  // Signs without width between the letters hide an address from machines only.
  return fold(name.slice(0, MOST_NAME))
    .split(/[\s<>()[\]"',;|]+/u)
    .filter((piece) => piece.length > 3)
}

/** Two addresses of two parties in `From`: programs show one of them. */
function otherSender({ message, sender }: Facts): string | undefined {
  const host = sender.domain?.host ?? ''
  return message.from.find(
    ({ address }) => address.includes('@') && !isAligned(hostOfAddress(address), host),
  )?.address
}

/** The reader's own address, or his firm's domain, in front of a stranger's address. */
function isReaders(piece: string, facts: Facts): boolean {
  const own = addressees(facts).some(({ address }) => address === piece)
  return (own && piece !== facts.sender.address) || readersDomains(facts).includes(piece)
}

const LEAST_LOCAL = 5

function isReadersName(facts: Facts): boolean {
  const name = facts.sender.displayName.trim().toLowerCase()
  if (name.length < LEAST_LOCAL) return false
  return addressees(facts).some(
    ({ address }) => localPart(address) === name && address !== facts.sender.address,
  )
}

function isForeignAddress(piece: string, host: string): boolean {
  const at = piece.indexOf('@')
  if (at < 1) return false
  const shown = hostOfAddress(piece)
  return isDelegated(shown) && !isAligned(shown, host)
}

/** "shop.example" as a name, on mail of another domain, unless the two begin alike or one body uses both. */
function isForeignSite(piece: string, { sender, knowledge, now }: Facts): boolean {
  if (piece.includes('@') || piece.indexOf('.') < LEAST_LABEL || !sender.domain) return false
  const shown = hostShown(piece)
  if (shown === undefined || isAligned(shown, sender.domain.host)) return false
  const { usedBy, registrable } = sender.domain
  if (registrable.slice(0, ALIKE) === registrableDomain(shown).slice(0, ALIKE)) return false
  return !knowledge.usersOfDomain(shown, now).some(({ id }) => usedBy.includes(id))
}

/** "R.Khan" is a name. */
const LEAST_LABEL = 2
/** Firms name their sites and their mail alike. */
const ALIKE = 3
