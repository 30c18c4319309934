import { plainLine } from '../judging/plain-line.ts'
import { accountName, type Account } from './account.ts'
import { WatchFailure } from './watched.ts'

/** The connection is gone or cannot be made: worth another try. */
export class ConnectionLost extends Error {
  override readonly name = 'ConnectionLost'
}

/** What imapflow writes on its errors. */
interface ImapError {
  readonly code?: string
  readonly message?: string
  readonly authenticationFailed?: boolean
  readonly tlsFailed?: boolean
  readonly serverResponseCode?: string
  /** The server's text, or its parsed response. */
  readonly response?: unknown
  readonly responseText?: string
}

export interface Login {
  readonly account: Account
  readonly kind: 'password' | 'token'
  /** Did the server take this login before? */
  readonly wasTaken: boolean
}

/** What went wrong while connecting: another try may help, or it will not. */
export function connectFailure(error: unknown, login: Login): ConnectionLost | WatchFailure {
  const found = error as ImapError
  if (isRefusal(found)) return refusal(found, login)
  const { host } = login.account
  if (found.tlsFailed === true)
    return new WatchFailure(
      `${host} offers no STARTTLS: use imaps://, or --insecure-plain where nobody can listen`,
      { cause: error },
    )
  if (isDistrust(found.code))
    return new WatchFailure(
      `the certificate of ${host} cannot be trusted (${plainLine(found.message ?? '')}); where it is one of your own, name its authority's file in NODE_EXTRA_CA_CERTS`,
      { cause: error },
    )
  return lost(error)
}

/** What went wrong after that. */
export function lost(error: unknown): ConnectionLost {
  if (error instanceof ConnectionLost) return error
  const { code = '', message = '' } = error as ImapError
  return new ConnectionLost(WORDS[code] ?? plainLine(message), { cause: error })
}

/** The server does not open or make a folder. */
export function folderFailure(error: unknown, what: string): ConnectionLost | WatchFailure {
  const words = `${what}: ${serverWords(error)}`
  return isTrouble(error as ImapError)
    ? new ConnectionLost(words, { cause: error })
    : new WatchFailure(words, { cause: error })
}

/** The server's own words for why it did not do something. */
export function serverWords(error: unknown): string {
  const { responseText, response, message } = error as ImapError
  const said = responseText ?? (typeof response === 'string' ? response : message)
  return plainLine(said ?? '')
}

/** imapflow gives this one no code. */
const NO_MECHANISM = 'Unsupported authentication mechanism'

function isRefusal({ authenticationFailed, message }: ImapError): boolean {
  return authenticationFailed === true || message === NO_MECHANISM
}

/** RFC 5530 section 3: the server's trouble, not the login's. */
const TROUBLES: ReadonlySet<string> = new Set([
  'UNAVAILABLE',
  'SERVERBUG',
  'INUSE',
  'LIMIT',
  'CONTACTADMIN',
])

function isTrouble({ serverResponseCode = '' }: ImapError): boolean {
  return TROUBLES.has(serverResponseCode.toUpperCase())
}

function refusal(error: ImapError, login: Login): ConnectionLost | WatchFailure {
  const said = serverWords(error)
  if (isTrouble(error))
    return new ConnectionLost(`the server takes no login now: ${said}`, { cause: error })
  const words = `${accountName(login.account)}: the server refused the login (${said}); ${ADVICE[login.kind]}`
  // Whoever renews tokens may be late; a password that is refused stays so, and tries lock accounts.
  return login.kind === 'token' && login.wasTaken
    ? new ConnectionLost(words, { cause: error })
    : new WatchFailure(words, { cause: error })
}

const ADVICE: Readonly<Record<Login['kind'], string>> = {
  password: 'check user and password; many providers want an application password',
  token: 'check that the token is fresh and made for IMAP',
}

/** Codes of `node:tls` for certificates that do not prove who answers. */
function isDistrust(code = ''): boolean {
  return code.includes('CERT') || code.startsWith('UNABLE_TO_')
}

const WORDS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nobody answers there',
  ECONNRESET: 'the server broke the connection off',
  EPIPE: 'the server broke the connection off',
  ENOTFOUND: 'DNS knows no such server',
  EAI_AGAIN: 'DNS does not answer',
  ETIMEDOUT: 'the server does not answer',
  ETIMEOUT: 'the server does not answer',
  CONNECT_TIMEOUT: 'the server does not answer',
  GREETING_TIMEOUT: 'the server does not greet',
  EHOSTUNREACH: 'there is no way to the server',
  ENETUNREACH: 'there is no network',
  NoConnection: 'the server closed the connection',
  EConnectionClosed: 'the server closed the connection',
  ClosedAfterConnectText: 'the server closed the connection',
  ClosedAfterConnectTLS: 'the server closed the connection',
  LineTooLarge: 'the server sent a line that is too long',
  LiteralTooLarge: 'the server sent more than it was asked for',
  ResponseTooLarge: 'the server sent more than it was asked for',
}
