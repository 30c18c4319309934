import type { Message } from '@tasdeeq/engine'
import type { Preview } from '../../reading.ts'

const MOST_HEADERS = 80
const MOST_VALUE = 1_000

/** What tells an analyst where a mail came from, shown as it stands but for its readers. */
const TELLING: ReadonlySet<string> = new Set([
  'from',
  'sender',
  'reply-to',
  'return-path',
  'subject',
  'date',
  'message-id',
  'received',
  'authentication-results',
  'arc-authentication-results',
  'user-agent',
  'x-mailer',
])

/** They name whom it came to, and nothing else. */
const READERS = /^(?:to|cc|bcc|delivered-to|envelope-to|apparently-to|rcpt-to)$|^resent-/u
/** Of fields of a provider's own making. */
const NAMES_READERS = /forwarded|original|envelope|rcpt|recipient|receiver|delivered/u

function isAboutReaders(name: string): boolean {
  return READERS.test(name) || (name.startsWith('x-') && NAMES_READERS.test(name))
}

/**
 * The headers, without those that name its readers.
 *
 * @param plain a text without its readers
 * @param named does a word name one of them, in whatever encoding?
 */
export function headersShown(
  { headers }: Message,
  plain: (text: string, most: number) => string,
  named: (written: string) => boolean,
): Preview['headers'] {
  return headers
    .filter(({ name }) => !isAboutReaders(name))
    .slice(0, MOST_HEADERS)
    .map(({ name, value }) => {
      const shown = plain(value, MOST_VALUE)
      return { name, value: TELLING.has(name) ? shown : withoutTokens(shown, named) }
    })
}

/** Further headers carry addresses of readers in lists, signatures and tracking numbers. */
function withoutTokens(value: string, named: (written: string) => boolean): string {
  return value
    .split(/([\s<>()",;:=?&/]+)/u)
    .map((piece) => (piece.length > 3 && named(piece) ? '[…]' : piece))
    .join('')
}
