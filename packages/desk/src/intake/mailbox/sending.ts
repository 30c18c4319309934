import { setTimeout as pause } from 'node:timers/promises'
import type { Desk } from '../../desk.ts'
import type { MailboxConfig } from '../../program/config.ts'
import { receiptNumber } from '../receipt-number.ts'
import { handIn } from './hand-in.ts'
import { claimReceipts, closeReceipt, forgetSent, postpone, type Outgoing } from './outbox.ts'
import { receiptMail } from './receipt-mail.ts'

export type SendingParts = Pick<Desk, 'store' | 'keys' | 'identitySeal' | 'now' | 'log' | 'config'>

export interface Sending {
  /** There is something to be sent. */
  readonly wake: () => void
  readonly stop: () => Promise<void>
}

/** Milliseconds between two looks into the outbox. */
const LOOK_EVERY = 5_000
const FORGET_EVERY = 3_600_000

type Via = NonNullable<MailboxConfig['via']>

/** Sends what is in the outbox, at least once each, until it is stopped. */
export function startSending(
  parts: SendingParts,
  { via, from }: { readonly via: Via; readonly from: string },
): Sending {
  const ending = new AbortController()
  let bell = new AbortController()
  const run = async (): Promise<void> => {
    let forgotten = 0
    while (!ending.signal.aborted) {
      const claimed = await claimReceipts(parts)
      for (const each of claimed) await send(parts, each, { via, from })
      if (parts.now() - forgotten > FORGET_EVERY) {
        forgotten = parts.now()
        await forgetSent(parts)
      }
      if (claimed.length === 0) await rest()
    }
  }
  const rest = async (): Promise<void> => {
    const signal = AbortSignal.any([ending.signal, bell.signal])
    await pause(LOOK_EVERY, undefined, { signal }).catch(() => undefined)
    if (bell.signal.aborted) bell = new AbortController()
  }
  const work = keepRunning(run, { parts, signal: ending.signal })
  return {
    wake: () => bell.abort(),
    stop: async () => {
      ending.abort()
      await work
    },
  }
}

/** A database that is away comes back. */
async function keepRunning(
  run: () => Promise<void>,
  { parts, signal }: { readonly parts: SendingParts; readonly signal: AbortSignal },
): Promise<void> {
  while (!signal.aborted) {
    try {
      await run()
    } catch (error) {
      parts.log.warn({ cause: String(error) }, 'receipts cannot be sent now')
      await pause(LOOK_EVERY, undefined, { signal }).catch(() => undefined)
    }
  }
}

async function send(
  parts: SendingParts,
  outgoing: Outgoing,
  { via, from }: { readonly via: Via; readonly from: string },
): Promise<void> {
  const { report, reports, address } = outgoing
  const mail = receiptMail({
    from,
    to: address,
    numbers: reports.map((each) => receiptNumber(parts.keys.names, each)),
    publicUrl: parts.config.publicUrl,
    report,
    now: parts.now(),
  })
  const name = from.slice(from.lastIndexOf('@') + 1)
  const handed = await handIn({ ...via, name, to: address, mail })
  if (handed.kind === 'sent') return closeReceipt(parts, report)
  if (handed.kind === 'refused') {
    parts.log.warn({ report }, 'the mail server refuses a receipt for good')
    return closeReceipt(parts, report)
  }
  const when = await postpone(parts, outgoing)
  parts.log.warn({ report, when }, 'a receipt could not be sent')
}
