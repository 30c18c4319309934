import type { Link, Span } from '../message/message.ts'
import type { Contact } from './claim.ts'
import { findPhones } from './phones.ts'
import type { Draft, Reading } from './reading.ts'

/** Ways to reach somebody, named in the text or behind its links. */
export function readContacts(reading: Reading): readonly Draft[] {
  const seen = new Set<string>()
  const drafts: Draft[] = []
  const add = (span: Span, contact: Contact | undefined): void => {
    if (contact === undefined || drafts.length >= MOST_CONTACTS) return
    const key = `${contact.medium} ${contact.address} ${drafts.length > 0 ? regionVoice(reading, span) : ''}`
    if (seen.has(key)) return
    seen.add(key)
    drafts.push({ kind: 'contact', span, value: contact })
  }
  for (const { span, contact } of reading.addresses) add(span, contact)
  for (const { span, contact } of findPhones(reading)) add(span, contact)
  for (const link of reading.message.links)
    if (link.span !== undefined) add(link.span, fromLink(link))
  return drafts
}

const MOST_CONTACTS = 60

function regionVoice(reading: Reading, span: Span): string {
  return reading.message.regions.find((region) => region.end > span.start)?.voice ?? 'own'
}

/** `tel:`, `mailto:`, and links that open a chat. */
function fromLink({ scheme, href, host }: Link): Contact | undefined {
  if (scheme === 'tel') return { medium: 'phone', address: digitsOf(targetOf(href)) }
  if (scheme === 'mailto') return { medium: 'email', address: targetOf(href).toLowerCase() }
  if (host === 'wa.me') return { medium: 'whatsapp', address: digitsOf(pathOf(href)) }
  if (host === 'api.whatsapp.com') return { medium: 'whatsapp', address: digitsOf(href) }
  if (host === 't.me' || host === 'telegram.me')
    return { medium: 'telegram', address: pathOf(href).split(/[/?]/u)[0]!.toLowerCase() }
  return undefined
}

/** What stands behind the scheme, without the query. */
function targetOf(href: string): string {
  return href.slice(href.indexOf(':') + 1).split('?')[0] ?? ''
}

function pathOf(href: string): string {
  return href.split('/').slice(3).join('/')
}

function digitsOf(text: string): string {
  return text.replace(/\D/gu, '').slice(0, 20)
}
