import { isIP } from 'node:net'
import { WatchFailure } from './watched.ts'

/** A mailbox on a server. */
export interface Account {
  /** `tls`: from the first byte. `starttls`: demanded before the login. `none`: only where nobody can listen. */
  readonly security: 'tls' | 'starttls' | 'none'
  readonly host: string
  readonly port: number
  readonly user: string
  /** Unicode; levels are separated as the server does it. */
  readonly mailbox: string
}

/** Longer ones are no addresses of mailboxes. */
const LONGEST = 2_000

/**
 * Reads `imaps://user@host:port/mailbox` (RFC 5092, without what leads into a mailbox). Without a mailbox: INBOX.
 * `imap://` means STARTTLS, but on this very machine no TLS.
 *
 * @param plain may the password go over the network unprotected?
 * @throws WatchFailure saying what would be right
 */
export function accountOf(written: string, plain: boolean): Account {
  const url = written.length <= LONGEST && URL.canParse(written) ? new URL(written) : undefined
  if (!url || !(url.protocol in PORTS) || url.hostname === '')
    throw new WatchFailure('a mailbox is named as imaps://user@host/INBOX')
  if (url.password !== '')
    throw new WatchFailure(
      'no password belongs on the command line, where others can read it: use --password-file',
    )
  if (url.username === '') throw new WatchFailure(`name the user, as imaps://user@${url.host}`)
  const host = decoded(url.hostname.replace(/^\[|\]$/gu, '')).toLowerCase()
  return {
    security: securityOf(url.protocol, { host, plain }),
    host,
    port: Number(url.port) || PORTS[url.protocol]!,
    user: decoded(url.username),
    mailbox: decoded(url.pathname.replace(/^\//u, '')) || 'INBOX',
  }
}

/** The address of a mailbox, as a name for people. */
export function accountName({ security, host, port, user, mailbox }: Account): string {
  const scheme = security === 'tls' ? 'imaps:' : 'imap:'
  const shown = isIP(host) === 6 ? `[${host}]` : host
  return `${scheme}//${user}@${shown}${PORTS[scheme] === port ? '' : `:${port}`}/${mailbox}`
}

const PORTS: Readonly<Record<string, number>> = { 'imaps:': 993, 'imap:': 143 }

function securityOf(
  protocol: string,
  { host, plain }: { readonly host: string; readonly plain: boolean },
): Account['security'] {
  if (protocol === 'imaps:') return 'tls'
  return plain || isLoopback(host) ? 'none' : 'starttls'
}

/** RFC 6890: 127.0.0.0/8 and ::1; RFC 6761 section 6.3: localhost. */
function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))
}

function decoded(text: string): string {
  const plain = unescaped(text)
  // What would end a line of the protocol is no name.
  // oxlint-disable-next-line no-control-regex -- these are exactly what is looked for
  if (plain === undefined || /[\u0000-\u001f\u007f]/u.test(plain))
    throw new WatchFailure(`"${text}" is no name: write unusual characters as %XX of their UTF-8`)
  return plain
}

function unescaped(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
