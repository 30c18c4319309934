import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Arrival } from '../src/arrival.ts'
import type { Next, Place, SmtpListener } from '../src/config/config.ts'
import type { Outcome } from '../src/outcome.ts'
import { unchanged } from '../src/outcome.ts'
import type { OverLimit } from '../src/over-limit.ts'
import type { ListenerPorts, Log, Running } from '../src/running.ts'
import type { Journal } from '../src/smtp/journal.ts'
import { openJournal } from '../src/smtp/journal.ts'
import { openSmtpServer } from '../src/smtp/server.ts'

/** A filter at work, with the arrivals it saw. */
export interface SmtpPlace extends AsyncDisposable {
  readonly place: Place
  readonly arrivals: readonly Arrival[]
  readonly running: Running
  readonly misbehaved: readonly string[]
  /** Messages that broke a limit, as they were told of. */
  readonly exceeded: readonly OverLimit[]
  readonly refused: () => number
  /** Warnings of the log. */
  readonly warned: readonly { readonly fields: object; readonly message: string }[]
  readonly folder: string
}

export interface SmtpPlaceOptions extends Partial<SmtpListener> {
  readonly next: Next
  readonly outcome?: (arrival: Arrival) => Outcome | Promise<Outcome>
  readonly journal?: Journal
  readonly now?: () => number
}

export async function openSmtpPlace(options: SmtpPlaceOptions): Promise<SmtpPlace> {
  const folder = await mkdtemp(join(tmpdir(), 'tasdeeq-smtp-'))
  const arrivals: Arrival[] = []
  const misbehaved: string[] = []
  const exceeded: OverLimit[] = []
  const warned: { readonly fields: object; readonly message: string }[] = []
  let refused = 0
  let count = 0
  const journal = options.journal ?? (await openJournal(folder, quiet))
  const ports: ListenerPorts = {
    handle: async (arrival) => {
      arrivals.push(arrival)
      return (await options.outcome?.(arrival)) ?? deliverAll(arrival)
    },
    overLimit: async (message) => void exceeded.push(message),
    log: { ...quiet, warn: (fields, message) => void warned.push({ fields, message }) },
    meter: {
      connection: (_, event) => {
        if (event === 'refused') refused++
      },
      misbehaved: (_, how) => void misbehaved.push(how),
      handled: () => {},
    },
    newId: () => `m${++count}`,
    now: options.now ?? (() => 1_795_000_000_000),
  }
  const running = await openSmtpServer({ ...usual, ...options }, { ...ports, journal })
  return {
    place: running.address,
    arrivals,
    running,
    misbehaved,
    exceeded,
    warned,
    refused: () => refused,
    folder,
    async [Symbol.asyncDispose]() {
      await running.stop(0)
      if (options.journal === undefined) await journal[Symbol.asyncDispose]()
      await rm(folder, { recursive: true })
    },
  }
}

export function deliverAll({ recipients }: Arrival): Outcome {
  return {
    kind: 'settled',
    recipients: recipients.map((address) => ({ address, disposition: 'deliver' })),
    edits: unchanged,
  }
}

export const quiet: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

const usual: Omit<SmtpListener, 'next'> = {
  name: 'filter',
  kind: 'smtp',
  address: { kind: 'tcp', host: '127.0.0.1', port: 0 },
  connections: 50,
  onFailure: { engine: 'later', overload: 'later', store: 'later' },
  messageBytes: 1_000_000,
  idle: 60_000,
  trusted: ['127.0.0.0/8', '::1'],
}
