import type { Address, Sender } from '@tasdeeq/engine'
import type { Indicator } from '../../reading.ts'
import { telegram, whatsapp } from './handles.ts'
import type { Looking } from './looking.ts'

const MOST_CLAIMS = 500
const MOST_ADDRESSES = 10

/** Who sent it, and by what the reader is to reach him. */
export function fromPeople(looking: Looking): readonly Indicator[] {
  return [...fromSender(looking), ...fromContacts(looking)]
}

function fromSender({ about: { analysis }, knowledge, phone }: Looking): readonly Indicator[] {
  const { message, sender } = analysis
  if (message.channel !== 'email') return sender.phone ? fromPhone(sender.phone, phone) : []
  return [...message.from, ...message.replyTo]
    .slice(0, MOST_ADDRESSES)
    .flatMap((address) => fromAddress(address, { domains: domainsOf(analysis), knowledge }))
}

function fromPhone(
  { kind, value }: { readonly kind: string; readonly value: string },
  phone: Looking['phone'],
): readonly Indicator[] {
  if (kind !== 'number') return [{ kind: 'sender-id', value: value.toLowerCase() }]
  const number = phone(value)
  return number === undefined ? [] : [{ kind: 'phone', value: number }]
}

type Analysis = Looking['about']['analysis']
type DomainFacts = NonNullable<Sender['domain']>

/** Domains that are the sender's own: one that he only claims is not his. */
function domainsOf({ sender }: Analysis): readonly DomainFacts[] {
  const isProven = sender.aligned === 'proven'
  return [sender.domain, sender.replyTo?.domain].flatMap((domain) =>
    domain && (isProven || (domain.kind !== 'official' && domain.kind !== 'known')) ? [domain] : [],
  )
}

function fromAddress(
  { address }: Address,
  known: { readonly domains: readonly DomainFacts[]; readonly knowledge: Looking['knowledge'] },
): readonly Indicator[] {
  const lower = address.toLowerCase()
  const host = lower.slice(lower.lastIndexOf('@') + 1)
  if (!lower.includes('@') || host === '') return []
  const domain = known.domains.find((one) => one.host === host)
  const isOwn =
    domain !== undefined &&
    !known.knowledge.isFreeMail(host) &&
    !known.knowledge.isMailService(host)
  return [
    { kind: 'email', value: lower },
    ...(isOwn ? [{ kind: 'domain', value: domain.registrable } as const] : []),
  ]
}

function fromContacts({ about: { analysis }, phone }: Looking): readonly Indicator[] {
  return analysis.claims.all.slice(0, MOST_CLAIMS).flatMap((claim): readonly Indicator[] => {
    if (claim.kind !== 'contact' || claim.voice === 'quoted') return []
    const { medium, address } = claim.value
    // Addresses of the web are read where the message's links are, capitals and all.
    if (medium === 'email') return [{ kind: 'email', value: address }]
    if (medium === 'telegram') return address.startsWith('+') ? [] : telegram(address, '')
    if (medium === 'url' || claim.text.includes('%')) return []
    // With its country's code where a plus says so, else as it is dialled where the reader is.
    const number = phone(claim.text.includes('+') ? `+${address}` : address)
    if (number === undefined) return []
    return medium === 'whatsapp' ? whatsapp(number, phone) : [{ kind: 'phone', value: number }]
  })
}
