import { hostOfAddress, isAligned, isDelegated } from '../../sender/host.ts'
import { hostShown } from '../../sender/shown-host.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
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
  const { displayName, address, domain } = facts.sender
  if (facts.channel !== 'email' || !domain) return []
  const several = otherSender(facts)
  if (several !== undefined) return [observe('several', several, facts)]
  const pieces = piecesOf(displayName)
  const shown =
    pieces.find((piece) => isReaders(piece, facts)) ??
    (isReadersName(facts) ? displayName : undefined)
  if (shown !== undefined) return [observe('reader', shown, facts)]
  // "Ayesha via lists.example": a list or a service says for whom it writes.
  if (/ (?:via|über) /u.test(displayName)) return []
  const other = pieces.find((piece) => isForeignAddress(piece, domain.host))
  if (other !== undefined && other !== address) return [observe('address', other, facts)]
  const site = pieces.find((piece) => isForeignSite(piece, facts))
  return site === undefined ? [] : [observe('domain', site, facts)]
}

function observe(key: Key, shown: string, { sender }: Facts): Observation {
  return {
    key,
    outcome: 'contradicted',
    params: { shown: text(shown.slice(0, MOST_SHOWN)), address: text(sender.address) },
    spans: [],
    sources: [],
  }
}

const MOST_SHOWN = 80
const MOST_NAME = 200

function piecesOf(name: string): readonly string[] {
  return name
    .slice(0, MOST_NAME)
    .toLowerCase()
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

/** "shop.example" as a name, on mail of another domain, unless one body uses both. */
function isForeignSite(piece: string, { sender, knowledge, now }: Facts): boolean {
  if (piece.includes('@')) return false
  const shown = hostShown(piece)
  if (shown === undefined || !sender.domain || isAligned(shown, sender.domain.host)) return false
  const { usedBy } = sender.domain
  return !knowledge.usersOfDomain(shown, now).some(({ id }) => usedBy.includes(id))
}
