import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { makeFolder } from '@tasdeeq/host/program'
import { openDurableFiles, type DurableFiles } from '../quarantine/durable.ts'
import type { Log } from '../running.ts'
import { packSenders, unpackSenders } from './file.ts'
import type { KnownSenders } from './history.ts'
import { historySecret, openKeys } from './keys.ts'
import { openCorrect, openRemember, type Correct, type Remember } from './remember.ts'
import { openTable, senderMemory, type SenderTable } from './table.ts'

/** What the gateway keeps of who wrote before. */
export interface Senders extends AsyncDisposable {
  /** For those who look senders up. */
  readonly known: KnownSenders
  readonly remember: Remember
  readonly correct: Correct
}

export interface SendersOptions {
  /** The gateway's data folder, which exists. */
  readonly data: string
  /** The gateway's secret. */
  readonly secret: Uint8Array
  /** How many addresses, domains and names there is room for. */
  readonly entries: number
  /** Milliseconds for which an entry counts after it was last noted. */
  readonly keep: number
  readonly log: Log
}

const DAY = 86_400_000
/** Milliseconds of notes that a crash can lose. */
const SAVED_EVERY = 60_000
const FILE = 'table'

/**
 * Reads what was kept, writes it once a minute where something changed, and at the end. What cannot be read is begun
 * anew: no mail is lost by it.
 *
 * @throws Error where the folder cannot be made or read
 */
export async function openSenders(options: SendersOptions): Promise<Senders> {
  const { data, entries, keep, log } = options
  const folder = join(data, 'senders')
  const secret = historySecret(options.secret)
  const table = openTable(senderMemory(entries))
  await prepare(folder)
  await load({ folder, secret, table, log })
  const keeper = keeperOf({ folder, secret, table, log, files: openDurableFiles(data, folder) })
  const days = Math.ceil(keep / DAY)
  const remembering = { table, keys: openKeys(secret), days }
  const note = openRemember(remembering)
  const correct = openCorrect(remembering)
  const saving = setInterval(() => void keeper.save(), SAVED_EVERY)
  saving.unref()
  return {
    known: { memory: table.memory, secret, days },
    remember: (judgement) => {
      note(judgement)
      keeper.changed()
    },
    correct: (correction) => {
      correct(correction)
      keeper.changed()
    },
    [Symbol.asyncDispose]: async () => {
      clearInterval(saving)
      await keeper.save()
    },
  }
}

/** Drafts are left by whoever was killed while it wrote. */
async function prepare(folder: string): Promise<void> {
  makeFolder(folder)
  for (const name of await readdir(folder))
    if (name !== FILE) await rm(join(folder, name), { force: true })
}

interface Kept {
  readonly folder: string
  readonly secret: Uint8Array
  readonly table: SenderTable
  readonly log: Log
}

async function load({ folder, secret, table, log }: Kept): Promise<void> {
  const path = join(folder, FILE)
  const bytes = await readIfThere(path)
  if (bytes === undefined) return
  const found = unpackSenders(bytes, secret)
  if (found === undefined)
    log.warn(
      { path },
      'what was kept of senders is damaged, or of another secret.key: it begins anew',
    )
  for (const [key, entry] of found ?? []) table.write(key, entry)
}

async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

interface Keeper {
  readonly changed: () => void
  /** Writes what changed; a disk that fails is told of, and tried again the next time. */
  readonly save: () => Promise<void>
}

function keeperOf({
  folder,
  secret,
  table,
  log,
  files,
}: Kept & { readonly files: DurableFiles }): Keeper {
  let isChanged = false
  let last: Promise<void> = Promise.resolve()
  const write = async (): Promise<void> => {
    if (!isChanged) return
    isChanged = false
    try {
      await files.write(join(folder, FILE), packSenders(table.entries(), secret))
    } catch (error) {
      isChanged = true
      log.warn({ cause: (error as Error).message }, 'what is kept of senders could not be written')
    }
  }
  return {
    changed: () => {
      isChanged = true
    },
    save: () => {
      last = last.then(write)
      return last
    },
  }
}
