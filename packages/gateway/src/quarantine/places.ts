import { createHash } from 'node:crypto'
import { join } from 'node:path'

/**
 * Where things stand in the quarantine's folder.
 *
 * `raw/ab/<sha256>.eml` messages by content, `entries/<day>/<hour>/<id>.json` what is known of each, `incoming/` files
 * not yet whole, `requests/` what other programs ask the gateway to do, `lock` who owns it.
 */
export interface Places {
  readonly root: string
  readonly entries: string
  readonly raw: string
  readonly incoming: string
  readonly requests: string
  readonly lock: string
}

export function placesIn(root: string): Places {
  return {
    root,
    entries: join(root, 'entries'),
    raw: join(root, 'raw'),
    incoming: join(root, 'incoming'),
    requests: join(root, 'requests'),
    lock: join(root, 'lock'),
  }
}

/** Characters of the time in an id: enough until the year 5188, so that ids sort by time. */
const TIME = 9
const CONTENT = 16
const ENVELOPE = 12

/** Length of all ids, and their only form: what comes from outside is tried against it before it names a file. */
export function isEntryId(text: string): boolean {
  return /^[0-9a-z]{9}-[0-9a-f]{16}-[0-9a-f]{12}$/u.test(text)
}

/** What makes a message the same one: its bytes, its sender, its recipients. Part of the id. */
export function keyOf(
  sha256: string,
  { mailFrom, recipients }: { readonly mailFrom: string; readonly recipients: readonly string[] },
): string {
  const envelope = [mailFrom, ...new Set([...recipients].sort())].join('\0')
  const hash = createHash('sha256').update(envelope).digest('hex')
  return `${sha256.slice(0, CONTENT)}-${hash.slice(0, ENVELOPE)}`
}

export function entryId(time: number, key: string): string {
  return `${time.toString(36).padStart(TIME, '0')}-${key}`
}

export function keyIn(id: string): string {
  return id.slice(TIME + 1)
}

/** First digits of the content's hash: what the index knows a message by. */
export function contentIn(id: string): string {
  return id.slice(TIME + 1, TIME + 1 + CONTENT)
}

export function contentOf(sha256: string): string {
  return sha256.slice(0, CONTENT)
}

/** Folder of an entry, below `entries`: `2026-11-22/07`. */
export function hourOf(id: string): string {
  const iso = new Date(Number.parseInt(id.slice(0, TIME), 36)).toISOString()
  return join(iso.slice(0, 10), iso.slice(11, 13))
}

/** When an hour's folder gets no more entries, milliseconds since 1970. */
export function endOfHour(hour: string): number {
  const [day = '', clock = ''] = hour.split('/')
  return Date.parse(`${day}T${clock}:00:00Z`) + 3_600_000
}

export function entryPath(places: Places, id: string): string {
  return join(places.entries, hourOf(id), `${id}.json`)
}

export function rawPath(places: Places, sha256: string): string {
  return join(places.raw, sha256.slice(0, 2), `${sha256}.eml`)
}
