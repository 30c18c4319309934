import { withoutReaders, type Link } from '@tasdeeq/engine'
import type { Preview } from '../reading.ts'
import type { About } from './about.ts'
import { readersOf } from './indicators/readers.ts'

const MOST_TEXT = 20_000
const MOST_HEADERS = 20
const MOST_HIDDEN = 20
const MOST_HIDDEN_TEXT = 2_000
const MOST_LINKS = 100
const MOST_VALUE = 500
const MOST_ATTACHMENTS = 50

/** What tells an analyst where a mail came from; those that name its recipients are left out. */
const SHOWN: ReadonlySet<string> = new Set([
  'from',
  'sender',
  'reply-to',
  'return-path',
  'subject',
  'date',
  'message-id',
  'received',
  'authentication-results',
  'user-agent',
  'x-mailer',
])

/** The message as text alone: nothing of it can be opened, loaded or run, and nobody is named whom it came to. */
export function previewOf({ analysis, readers }: About): Preview {
  const { message } = analysis
  const { named } = readersOf(readers, () => true)
  const plain = (text: string, most: number): string => withoutReaders(text.slice(0, most), readers)
  return {
    headers: message.headers
      .filter(({ name }) => SHOWN.has(name))
      .slice(0, MOST_HEADERS)
      .map(({ name, value }) => ({ name, value: plain(value, MOST_VALUE) })),
    text: plain(message.text, MOST_TEXT),
    hidden: message.hidden
      .slice(0, MOST_HIDDEN)
      .map(({ how, text }) => ({ how, text: plain(text, MOST_HIDDEN_TEXT) })),
    links: message.links.slice(0, MOST_LINKS).map((link) => ({
      href: withoutNames(defanged(link).slice(0, MOST_VALUE), named),
      text: plain(link.text, MOST_VALUE),
    })),
    attachments: message.attachments
      .slice(0, MOST_ATTACHMENTS)
      .map(({ name, type, size }) => ({ name: plain(name, MOST_VALUE), type, size })),
  }
}

/** Pieces of an address that name a reader, in whatever encoding, are left out. */
function withoutNames(href: string, named: (piece: string) => boolean): string {
  return href
    .split(/([/?&=#]|%2f|%3f|%26|%3d)/iu)
    .map((piece) => (piece.length > 1 && named(piece) ? '[…]' : piece))
    .join('')
}

/** Written so that no program takes it for an address: `hxxps://pay[.]bank[.]example/x`. */
function defanged({ href, scheme, host }: Link): string {
  if (host === '') return `${scheme === '' ? '' : `${scheme}[:]`}${href.slice(scheme.length + 1)}`
  const harmless = href.replace(/^http/iu, 'hxxp').replace('://', '[://]')
  const at = harmless.toLowerCase().indexOf(host)
  if (at < 0) return harmless.replaceAll('.', '[.]')
  const end = at + host.length
  return `${harmless.slice(0, at)}${host.replaceAll('.', '[.]')}${harmless.slice(end)}`
}
