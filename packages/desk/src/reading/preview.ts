import { withoutReaders, type Knowledge, type Link } from '@tasdeeq/engine'
import type { Preview, PreviewAttachment, ToRead } from '../reading.ts'
import type { About } from './about.ts'
import { attachedTo, type Attached } from './attachments.ts'
import { readersOf } from './indicators/readers.ts'
import { authenticationOf } from './preview/authentication.ts'
import { headersShown } from './preview/headers.ts'
import { placer } from './preview/place.ts'
import { reasonsShown } from './preview/reasons.ts'
import { routeOf } from './preview/route.ts'

const MOST_TEXT = 20_000
const MOST_PIECES = 60
const MOST_HIDDEN = 20
const MOST_HIDDEN_TEXT = 2_000
const MOST_LINKS = 100
const MOST_VALUE = 500
const MOST_ATTACHMENTS = 50
const MOST_ANOMALIES = 30

/** The message as text alone: nothing of it can be opened, loaded or run, and nobody is named whom it came to. */
export async function previewOf(
  { analysis, readers, of }: About,
  { knowledge, given }: { readonly knowledge: Knowledge; readonly given: ToRead },
): Promise<Preview> {
  const { message, sender } = analysis
  const { named } = readersOf(readers, () => true)
  const plain = (text: string, most: number): string => withoutReaders(text.slice(0, most), readers)
  const whole = message.text.slice(0, MOST_TEXT)
  const text = plain(whole, MOST_TEXT)
  const place = placer(whole, text, (words) => withoutReaders(words, readers))
  return {
    headers: headersShown(message, plain, named),
    text,
    pieces: message.regions.slice(0, MOST_PIECES).flatMap(({ start, end, ...region }) => {
      const at = place({ start, end: Math.min(end, whole.length) })
      const { origin, voice, part } = region
      const name = part === undefined ? {} : { part: plain(part, MOST_VALUE) }
      return at === undefined ? [] : [{ ...at, origin, voice, ...name }]
    }),
    hidden: message.hidden
      .slice(0, MOST_HIDDEN)
      .map(({ how, text: words }) => ({ how, text: plain(words, MOST_HIDDEN_TEXT) })),
    links: message.links.slice(0, MOST_LINKS).map((link) => ({
      href: withoutNames(defanged(link).slice(0, MOST_VALUE), named),
      text: plain(link.text, MOST_VALUE),
      via: link.via,
    })),
    attachments: attachmentsShown(
      message,
      given.form === 'mail' ? await attachedTo(given.raw) : [],
    ).map((one) => ({ ...one, name: plain(one.name, MOST_VALUE) })),
    route: routeOf(message, plain),
    authentication: authenticationOf(message, sender),
    ...reasonsShown(analysis, knowledge, { plain, place }),
    anomalies: message.anomalies.slice(0, MOST_ANOMALIES),
    of,
  }
}

function attachmentsShown(
  { attachments }: About['analysis']['message'],
  taken: readonly Attached[],
): readonly PreviewAttachment[] {
  return attachments.slice(0, MOST_ATTACHMENTS).map(({ name, type, size, inline, text }) => {
    const found = taken.find((one) => one.name === name && one.size === size)
    const sha256 = found === undefined ? {} : { sha256: found.sha256 }
    return { name, type, size, inline, read: text, ...sha256 }
  })
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
