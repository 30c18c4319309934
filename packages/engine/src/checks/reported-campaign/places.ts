import { findAccounts } from '../../claims/account.ts'
import type { Contact } from '../../claims/claim.ts'
import type { ValueKind } from '../../knowledge/warning-values.ts'
import type { Span } from '../../message/message.ts'
import { hostOfAddress } from '../../sender/host.ts'
import { international } from '../../sender/phone.ts'
import type { Facts } from '../check.ts'
import { ownLinks } from '../facts/links.ts'
import { ofKind, paymentsOf } from '../facts/own.ts'

/** Something by which the sender of a message can be recognised or reached. */
export interface Place {
  readonly key: 'sender' | 'contact' | 'link' | 'account'
  readonly kind: ValueKind
  readonly value: string
  readonly shown: string
  readonly span?: Span | undefined
}

/** Where the message comes from and leads to, in the sender's own voice. */
export function placesOf(facts: Facts): readonly Place[] {
  return [...senders(facts), ...links(facts), ...contacts(facts), ...accounts(facts)]
}

function senders(facts: Facts): readonly Place[] {
  const { sender } = facts
  const mails = [sender, sender.replyTo, sender.returnPath].flatMap((one) =>
    one?.address.includes('@') === true ? mailPlaces('sender', one.address) : [],
  )
  if (sender.phone === undefined) return mails
  const { kind, value } = sender.phone
  const shown = sender.address
  if (kind !== 'number') return [...mails, { key: 'sender', kind: 'sender-id', value, shown }]
  return [
    ...mails,
    ...numbers(value, facts).map((one): Place => ({
      key: 'sender',
      kind: 'phone',
      value: one,
      shown,
    })),
  ]
}

/** The mailbox itself, and everything at its domain. */
function mailPlaces(key: Place['key'], address: string, span?: Span): readonly Place[] {
  const shown = address
  return [
    { key, kind: 'email', value: address, shown, span },
    { key, kind: 'domain', value: hostOfAddress(address), shown, span },
  ]
}

/** A message may have thousands; a reader follows one of the first. */
const MOST_LINKS = 200

function links(facts: Facts): readonly Place[] {
  const web = ownLinks(facts).filter(({ host, via }) => host !== '' && via !== 'image')
  return web.slice(0, MOST_LINKS).flatMap(({ href, host, span }): readonly Place[] => [
    { key: 'link', kind: 'url', value: href, shown: host, span },
    { key: 'link', kind: 'domain', value: host, shown: host, span },
  ])
}

function contacts(facts: Facts): readonly Place[] {
  return ofKind(facts, 'contact').flatMap(({ value, span, text }) =>
    contactPlaces(value, { shown: text, span }, facts),
  )
}

function contactPlaces(
  { medium, address }: Contact,
  { shown, span }: Pick<Place, 'shown' | 'span'>,
  facts: Facts,
): readonly Place[] {
  switch (medium) {
    case 'email':
      return mailPlaces('contact', address, span)
    case 'telegram':
      return [{ key: 'contact', kind: 'handle', value: `telegram:${address}`, shown, span }]
    // Links are looked at by themselves.
    case 'url':
      return []
    case 'phone':
    case 'whatsapp':
      return numbers(withPlus(shown, address), facts).map((value): Place => ({
        key: 'contact',
        kind: 'phone',
        value,
        shown,
        span,
      }))
  }
}

/** What a claim keeps of a number are its digits: whether a plus stood before them is seen in the text. */
function withPlus(shown: string, digits: string): string {
  return shown.trimStart().startsWith('+') ? `+${digits}` : digits
}

/** As it is dialled from where the reader is, and as it is should the country code stand without its plus. */
function numbers(number: string, { knowledge, reader, now }: Facts): readonly string[] {
  const forms = [
    international(number, { knowledge, reader, now }),
    `+${number.replace(/^\+/u, '')}`,
  ]
  return [...new Set(forms)]
}

/** An account may be an IBAN, a wallet of coins, or the number of a telephone that takes money. */
function accounts(facts: Facts): readonly Place[] {
  const paid = paymentsOf(facts).flatMap(({ value: { account }, span }) =>
    account === undefined ? [] : { account, span },
  )
  return [...paid, ...written(facts)].flatMap(({ account, span }) => {
    const known = { key: 'account', value: account, shown: account, span } as const
    return [
      { ...known, kind: 'account' },
      { ...known, kind: 'wallet' },
      ...numbers(account, facts).map((value): Place => ({ ...known, kind: 'phone', value })),
    ]
  })
}

/** Accounts that nobody asks to pay into by any words we know: their form leaves no doubt of them. */
function written({ message }: Facts): readonly { readonly account: string; readonly span: Span }[] {
  return message.regions
    .filter(({ voice }) => voice === 'own')
    .flatMap(({ start, end }) =>
      findAccounts(message.text.slice(start, end)).map(({ account, span }) => ({
        account,
        span: { start: start + span.start, end: start + span.end },
      })),
    )
}
