import type { Address, Sender } from '@tasdeeq/engine'
import type { Indicator } from '../../reading.ts'
import { asPhone, telegram, whatsapp } from './handles.ts'
import type { Looking } from './looking.ts'

const MOST_CLAIMS = 500
const MOST_ADDRESSES = 10

/** Who sent it, and by what the reader is to reach him. */
export function fromPeople(looking: Looking): readonly Indicator[] {
  return [...fromSender(looking), ...fromContacts(looking)]
}

function fromSender({ about, knowledge, phone }: Looking): readonly Indicator[] {
  const { analysis } = about
  const { message, sender } = analysis
  if (about.isReporters) return []
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
  return asPhone(phone(value))
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

/** RFC 1123, 2.1, in any script: what a program left unfilled ("%shop.example") is no place that mail comes from. */
const HOST = /^(?:[\p{L}\p{M}\p{N}_.-]+|\[[\da-z:.]+\])$/u

function fromAddress(
  { address }: Address,
  known: { readonly domains: readonly DomainFacts[]; readonly knowledge: Looking['knowledge'] },
): readonly Indicator[] {
  const lower = address.toLowerCase()
  const host = lower.slice(lower.lastIndexOf('@') + 1)
  if (!lower.includes('@') || !HOST.test(host)) return []
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

/** Those behind links are read where links are, whole: a claim has of them what can be said in a sentence. */
function fromContacts({ about: { analysis }, phone }: Looking): readonly Indicator[] {
  const { message, claims } = analysis
  const linked = new Set(message.links.map(({ span }) => span?.start))
  return claims.all.slice(0, MOST_CLAIMS).flatMap((claim): readonly Indicator[] => {
    if (claim.kind !== 'contact' || claim.voice === 'quoted') return []
    if (linked.has(claim.span.start)) return []
    const { medium, address } = claim.value
    switch (medium) {
      case 'email':
        return [{ kind: 'email', value: address }]
      case 'telegram':
        return telegram(address, '')
      case 'url':
        return []
      case 'whatsapp':
        return whatsapp(phone(dialled(claim.text, address)) ?? '', phone)
      case 'phone':
        return asPhone(phone(dialled(claim.text, address)))
    }
  })
}

/** With its country's code where a plus says so, else as it is dialled where the reader is. */
function dialled(text: string, digits: string): string {
  return text.includes('+') ? `+${digits}` : digits
}
