import type { Quarantine } from '../quarantine.ts'
import type { Log } from '../running.ts'

type Deeds = Pick<Quarantine, 'release' | 'remove' | 'report' | 'expire'>

/** What becomes of what is held stands in the log too: who let a fraud through is looked for there first. */
export function deedsLogged<T extends Deeds>(deeds: T, log: Log): T {
  return {
    ...deeds,
    release: async (id, by) => {
      const result = await deeds.release(id, by)
      if (result.kind === 'released') {
        const recipients = result.to.length
        log.info({ held: id, by: named(by.by), recipients }, 'released')
      }
      return result
    },
    remove: async (id, by) => {
      const result = await deeds.remove(id, by)
      if (result === 'removed') log.info({ held: id, by: named(by) }, 'deleted')
      return result
    },
    report: async (id, said) => {
      const result = await deeds.report(id, said)
      if (result === 'reported') {
        log.info({ held: id, by: named(said.by), says: said.says }, 'reported')
      }
      return result
    },
    expire: async (now) => {
      const messages = await deeds.expire(now)
      if (messages > 0) log.info({ messages }, 'expired')
      return messages
    },
  }
}

/** The log names no recipient; who of them it was stands in the entry. */
function named(by: string): string {
  return by.startsWith('operator:') || !by.includes('@') ? by : 'recipient'
}
