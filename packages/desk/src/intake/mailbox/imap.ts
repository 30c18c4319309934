import { setTimeout as pause } from 'node:timers/promises'
import type { ImapConfig } from '../../program/config.ts'
import type { Working } from '../../running.ts'
import { sweep } from './imap-sweep.ts'
import type { ImapParts } from './imap-parts.ts'

/** Looks into a mailbox every so often, and takes what is new as reports. */
export async function openImapPoll(parts: ImapParts, config: ImapConfig): Promise<Working> {
  const ending = new AbortController()
  const { signal } = ending
  const run = async (): Promise<void> => {
    while (!signal.aborted) {
      try {
        await sweep(parts, config, signal)
      } catch (error) {
        if (!signal.aborted)
          parts.log.warn({ cause: causeOf(error) }, 'the mailbox cannot be read over IMAP now')
      }
      await pause(config.every, undefined, { signal }).catch(() => undefined)
    }
  }
  const work = run()
  return {
    name: 'imap',
    stop: async (grace) => {
      ending.abort()
      await Promise.race([work, pause(grace, undefined, { ref: false })])
    },
  }
}

/** What a server said is in `responseText`; the message alone is often “Command failed”. */
function causeOf(error: unknown): string {
  const { message, responseText } = error as {
    readonly message?: string
    readonly responseText?: string
  }
  return [message, responseText]
    .filter((text) => text !== undefined)
    .join(': ')
    .slice(0, 300)
}
