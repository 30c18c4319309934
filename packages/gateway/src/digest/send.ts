import { randomUUID } from 'node:crypto'
import type { Held } from '../quarantine.ts'
import { composeDigest } from './compose.ts'
import type { DigestOptions } from './digest-options.ts'
import { languageFor } from './languages.ts'
import { rowOf } from './rows.ts'
import { newGrant, type Grant } from './token.ts'
import { afterTelling, type Told, type ToldFiles } from './told.ts'
import { isUrgent, type WaitingRoom } from './waiting.ts'

/** What sending digests works with. */
export interface Sending {
  readonly options: DigestOptions
  readonly told: ToldFiles
  readonly room: WaitingRoom
}

/** More than a person reads at a time; the others come with the next. */
const MOST_ROWS = 100

/**
 * Sends a reader what waits for him. That it is being sent is written down before: after kill -9 in between it is sent
 * once more, under the same Message-ID, and then never again.
 */
export async function sendDigest(
  reader: string,
  now: number,
  sending: Sending,
): Promise<'sent' | 'failed' | 'nothing'> {
  const told = sending.told.read(reader)
  if (told.sending?.isSecond) return await settle(told, now, sending)
  const items = await itemsFor(told, sending)
  if (items.rows.length === 0) {
    if (told.sending) await sending.told.write(afterTelling(told, [], told.lastSent ?? now))
    return 'nothing'
  }
  const id = told.sending?.id ?? `digest-${randomUUID()}`
  const entries = items.rows.map((held) => held.id)
  await sending.told.write({
    ...told,
    sending: { id, entries, isSecond: told.sending !== undefined },
  })
  if (!(await handIn({ reader, id, now, ...items }, sending))) {
    await sending.told.write(told)
    return 'failed'
  }
  const until = items.rows.map((held) => [held.id, forgetAt(held)] as const)
  await sending.told.write(afterTelling(told, until, now))
  sending.room.remove(reader, entries)
  return 'sent'
}

/** As long as an entry can be listed as held. */
function forgetAt({ expiresAt, heldAt }: Held): number {
  return expiresAt + (expiresAt - heldAt)
}

/** It was sent twice, and nobody knows whether it arrived: it counts as told. */
async function settle(told: Told, now: number, { told: files, room }: Sending): Promise<'nothing'> {
  const { entries = [] } = told.sending ?? {}
  const waiting = new Map(room.of(told.reader).map((one) => [one.id, one]))
  const until = entries.map((id) => {
    const { expiresAt = now, heldAt = now } = waiting.get(id) ?? {}
    return [id, expiresAt + (expiresAt - heldAt)] as const
  })
  await files.write(afterTelling(told, until, now))
  room.remove(told.reader, entries)
  return 'nothing'
}

interface Items {
  readonly rows: readonly Held[]
  readonly more: number
}

/** What is still held for the reader, what claims a deadline first, then the newest. Others are forgotten. */
async function itemsFor(told: Told, { options, room }: Sending): Promise<Items> {
  const waiting = room.of(told.reader)
  const wanted = told.sending
    ? waiting.filter(({ id }) => told.sending?.entries.includes(id))
    : waiting
  const order = wanted.toSorted(
    (a, b) =>
      Number(b.deadline !== undefined) - Number(a.deadline !== undefined) || b.heldAt - a.heldAt,
  )
  const rows: Held[] = []
  const gone: string[] = []
  for (const { id } of order) {
    if (rows.length >= MOST_ROWS) break
    const held = await options.quarantine.get(id)
    if (held && isFor(held, told.reader, options)) rows.push(held)
    else gone.push(id)
  }
  room.remove(told.reader, gone)
  return { rows, more: Math.max(0, wanted.length - gone.length - rows.length) }
}

function isFor(held: Held, reader: string, { config }: DigestOptions): boolean {
  if (held.state !== 'held') return false
  return config.to !== undefined || !held.releasedTo.includes(reader)
}

interface ToHandIn extends Items {
  readonly reader: string
  readonly id: string
  readonly now: number
}

async function handIn(digest: ToHandIn, { options, room }: Sending): Promise<boolean> {
  const { reader, id, now } = digest
  const { secret, deliver, log } = options
  const raw = await composeDigest(mailOf(digest, { options, room }), secret)
  try {
    // RFC 3834 section 4: an automatic message has no return path, so that no answer comes back.
    const { recipients } = await deliver({ raw, mailFrom: '', recipients: [reader] })
    const refused = recipients.find(({ code }) => code < 200 || code >= 300)
    if (!refused && recipients.length > 0) {
      log.info({ digest: id, rows: digest.rows.length, more: digest.more, at: now }, 'digest sent')
      return true
    }
    log.warn({ digest: id, cause: refused && `${refused.code} ${refused.text}` }, 'digest refused')
  } catch (error) {
    log.warn({ digest: id, cause: String(error) }, 'digest not sent')
  }
  return false
}

function mailOf(
  { reader, id, now, rows, more }: ToHandIn,
  { options, room }: Pick<Sending, 'options' | 'room'>,
): Parameters<typeof composeDigest>[0] {
  const { config, timeZone } = options
  const language = languageFor(reader, config, options.language)
  const waiting = new Set(
    room
      .of(reader)
      .filter((one) => isUrgent(one, now))
      .map((one) => one.id),
  )
  return {
    id,
    from: config.from,
    to: reader,
    language,
    more,
    now,
    isUrgent: rows.some((held) => waiting.has(held.id)),
    rows: rows.map((held) =>
      rowOf(held, {
        language,
        now,
        isForAll: config.to !== undefined,
        link: (does, of) => linkTo({ does, of, reader, language, now }, options),
        ...(timeZone !== undefined && { timeZone }),
      }),
    ),
  }
}

interface ToLink {
  readonly does: Grant['does']
  readonly of: Held
  readonly reader: string
  readonly language: Grant['language']
  readonly now: number
}

function linkTo({ does, of, reader, language, now }: ToLink, options: DigestOptions): string {
  const { config, secret } = options
  const facts = {
    does,
    entry: of.id,
    reader,
    all: config.to !== undefined,
    language,
    until: now + config.linkTime,
  }
  return `${config.link.replace(/\/$/u, '')}/${newGrant(facts, secret)}`
}
