import type { Knowledge } from '../knowledge/knowledge.ts'
import type { Address, Message } from '../message/message.ts'
import { alignment, readAuthentication } from './authentication.ts'
import { classifyDomain } from './domains.ts'
import { asciiHost, hostOfAddress, isAligned } from './host.ts'
import { readPhone } from './phone.ts'
import type {
  Authentication,
  DomainFacts,
  Envelope,
  Sender,
  SenderHistory,
  SendingServer,
} from './sender.ts'

export interface SenderContext {
  readonly knowledge: Knowledge
  readonly envelope?: Envelope
  readonly authentication?: Authentication
  readonly trustedHosts?: readonly string[]
  /** The reader's country, for numbers without a country code. */
  readonly reader?: string
  /** When the message arrived, milliseconds since 1970. */
  readonly now: number
  /** Looks a mail's sender up in what the host keeps of earlier mail. */
  readonly senderHistory?: (sender: Sender) => SenderHistory | undefined
}

/** Who really sent a message, as far as technology can tell. */
export function readSender(message: Message, context: SenderContext): Sender {
  return message.channel === 'email'
    ? withHistory(readMailSender(message, context), context)
    : readPhoneSender(message, context)
}

function withHistory(sender: Sender, { senderHistory }: SenderContext): Sender {
  const history = sender.address === '' ? undefined : senderHistory?.(sender)
  return history === undefined ? sender : { ...sender, history }
}

function readMailSender(message: Message, context: SenderContext): Sender {
  const { name, address } = message.from[0] ?? message.sender ?? { name: '', address: '' }
  const { headers } = message
  const host = hostOfAddress(address)
  const found = readAuthentication({ ...context, headers })
  const replyTo = replyAddress(message, host)
  const returnPath = message.returnPath || mailbox(context.envelope?.mailFrom)
  return {
    displayName: name,
    address,
    domain: domainOf(host, context),
    replyTo: replyTo && located(replyTo.address, context),
    returnPath: returnPath ? located(returnPath, context) : undefined,
    phone: undefined,
    server: serverOf(context.envelope),
    authentication: found,
    aligned: isOneParty(message.from) ? alignment(host, found) : 'unknown',
  }
}

function readPhoneSender(message: Message, context: SenderContext): Sender {
  const { name, address } = message.from[0] ?? { name: '', address: '' }
  const { envelope } = context
  const shown = [envelope?.sender, address, name].find((text) => text) ?? ''
  const phone = readPhone(shown, { ...context, reader: envelope?.reader ?? context.reader })
  const shownName = phone?.kind === 'name' ? phone.value : ''
  return {
    displayName: name || shownName,
    address: shown,
    domain: undefined,
    replyTo: undefined,
    returnPath: undefined,
    phone,
    server: undefined,
    authentication: readAuthentication({ headers: [] }),
    aligned: 'unknown',
  }
}

/** Where an answer would go: of several, the one that leads elsewhere. */
function replyAddress(message: Message, fromHost: string): Address | undefined {
  const elsewhere = message.replyTo.find(
    ({ address }) => address !== '' && !isAligned(hostOfAddress(address), fromHost),
  )
  return elsewhere ?? message.replyTo.find(({ address }) => address !== '')
}

/** With addresses of several domains in `From`, authentication of one says nothing of the others. */
function isOneParty(from: readonly Address[]): boolean {
  const hosts = from.map(({ address }) => hostOfAddress(address))
  return hosts.every((host) => host === hosts[0] || isAligned(host, hosts[0] ?? ''))
}

function serverOf({ helo, clientIp }: Envelope = {}): SendingServer | undefined {
  if (!helo && !clientIp) return undefined
  return { ...(helo && { name: asciiHost(helo) }), ...(clientIp && { ip: clientIp }) }
}

function mailbox(mailFrom: string | undefined): string {
  return (mailFrom ?? '').trim().replace(/^<|>$/gu, '').toLowerCase()
}

function located(address: string, context: SenderContext): NonNullable<Sender['replyTo']> {
  return { address, domain: domainOf(hostOfAddress(address), context) }
}

function domainOf(host: string, { knowledge, now }: SenderContext): DomainFacts | undefined {
  return host === '' ? undefined : classifyDomain(host, knowledge, now)
}
