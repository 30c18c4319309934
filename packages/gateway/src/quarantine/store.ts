import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { QuarantineConfig } from '../config/config.ts'
import { StoreFailure } from '../consequences.ts'
import type { Deliver, Held, Quarantine } from '../quarantine.ts'
import type { Log } from '../running.ts'
import { deedsCorrecting, type Correction } from './corrections.ts'
import { deedsLogged } from './deed-log.ts'
import { openDurableFiles } from './durable.ts'
import { entryText, heldReader, readEntry } from './entries.ts'
import { openExpiry } from './expiry.ts'
import { readHeldIndex } from './held-index.ts'
import { hold } from './hold.ts'
import { lockQuarantine } from './lock.ts'
import { entryPath, placesIn, type Places } from './places.ts'
import { release } from './release.ts'
import { dropSettled, remove, report } from './removal.ts'
import { serveRequests } from './requests.ts'
import { freeIn, openRoom } from './room.ts'
import type { Store } from './store-parts.ts'
import { openTurns } from './turns.ts'

export interface QuarantineOptions {
  /** Made where it is missing. */
  readonly folder: string
  readonly config: QuarantineConfig
  /** Signs what is released. */
  readonly secret: Uint8Array
  /** Takes what is released; absent: nothing can be released. */
  readonly deliver?: Deliver
  /** Told of every entry that is new or another now. */
  readonly changed?: (id: string) => void
  /** Told of what people's deeds tell of an author. */
  readonly corrected?: (correction: Correction) => void
  /** Bytes free on the disk; absent: the system is asked. */
  readonly free?: () => Promise<number>
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly log: Log
}

/**
 * Opens the quarantine for this process alone, and does from then on what other programs ask for by
 * `requestChange`.
 *
 * @throws QuarantineInUse where another process has it open
 * @throws StoreFailure where the folder cannot be used
 */
export async function openQuarantine(options: QuarantineOptions): Promise<Quarantine> {
  const places = placesIn(options.folder)
  await Promise.resolve()
  makeFolders(places)
  const lock = lockQuarantine(places.lock)
  clearIncoming(places)
  const store = openStore(places, options)
  await dropSettled(options.now(), store)
  const quarantine = quarantineOf(store, options)
  const requests = serveRequests({ quarantine, places, files: store.files, options })
  const close = async (): Promise<void> => {
    await requests.stop()
    lock[Symbol.dispose]()
  }
  return { ...quarantine, [Symbol.asyncDispose]: close }
}

type Deeds = Omit<Quarantine, keyof AsyncDisposable>

function quarantineOf(store: Store, { log, now, corrected }: QuarantineOptions): Deeds {
  const reader = heldReader(store.places, ({ message }) =>
    log.error({ cause: message }, 'an entry of the quarantine cannot be read'),
  )
  const deeds: Deeds = {
    ...reader,
    hold: (message) => hold(message, store),
    release: (id, by) => release(id, by, store),
    remove: (id, by) => remove(id, { by, now: now() }, store),
    report: (id, said) => report(id, said, store),
    count: store.index.count,
    expire: openExpiry(store),
  }
  return deedsLogged(corrected ? deedsCorrecting(deeds, corrected) : deeds, log)
}

function openStore(places: Places, options: QuarantineOptions): Store {
  const { config, secret, deliver, log, changed = () => undefined } = options
  const { free = () => freeIn(places.root) } = options
  const files = openDurableFiles(places.root, places.incoming)
  const turns = openTurns()
  return {
    places,
    files,
    index: readHeldIndex(places),
    turns,
    room: openRoom(free),
    secret,
    keep: config.keep,
    log,
    changed,
    ...(deliver && { deliver }),
    change: (id, how) =>
      turns(`entry ${id}`, async () => {
        const held = await readEntry(places, id)
        if (!held) throw new StoreFailure(`the entry ${id} is gone`)
        const after: Held = how(held)
        if (after === held) return held
        await files.write(entryPath(places, id), entryText(after))
        changed(id)
        return after
      }),
  }
}

function makeFolders(places: Places): void {
  try {
    for (const folder of [places.entries, places.raw, places.incoming, places.requests]) {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
    }
  } catch (error) {
    throw new StoreFailure(`cannot use ${places.root} as the quarantine: ${String(error)}`, {
      cause: error,
    })
  }
}

/** Files that were not whole when the gateway was killed: nobody was told that they are there. */
function clearIncoming({ incoming }: Places): void {
  for (const name of readdirSync(incoming)) rmSync(join(incoming, name), { force: true })
}
