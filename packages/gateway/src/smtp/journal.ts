import { createHash } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { StoreFailure } from '../consequences.ts'
import { diskWords } from '../disk-words.ts'
import type { Log } from '../running.ts'
import type { JournalFile } from './journal-file.ts'
import { openJournalFile } from './journal-file.ts'
import type { JournalLine } from './journal-line.ts'

/**
 * Remembers what the next server took while the client was not told yet, over kill -9, so that a message that is sent
 * again is answered and not delivered twice (RFC 1047 describes the trouble).
 *
 * The window that is left: the next server has taken the message and we die before we have read its 250 and written
 * the line. Then the message is delivered again, and the log says that it may be a duplicate. The lines are not synced:
 * they survive the death of the process, not that of the machine, after which the same window is as long as the system
 * keeps data unwritten. The other way round is never: what is said to be taken was taken.
 */
export interface Journal extends AsyncDisposable {
  readonly passage: (raw: Uint8Array, mailFrom: string, now: number) => Passage
}

/** One message on its way to the next server. */
export interface Passage {
  /** Claims the recipients; false where the same message is on its way to one of them right now. */
  readonly enter: (recipients: readonly string[]) => boolean
  /** Gives up what was claimed. */
  readonly leave: (recipients: readonly string[]) => void
  /** Those for whom it was taken, whose client never heard of it. */
  readonly taken: (recipients: readonly string[]) => readonly string[]
  /** Was it sent to one of them before without an answer being read? Then it may arrive twice. */
  readonly mayRepeat: (recipients: readonly string[]) => boolean
  /** Before it is sent. Throws `StoreFailure`. */
  readonly intend: (recipients: readonly string[]) => void
  /** The moment the next server's answer is read. Never throws: memory still knows where the disk does not. */
  readonly took: (recipients: readonly string[]) => void
  /** The client knows, or the next server refused: there is nothing to remember. Never throws. */
  readonly settled: (recipients: readonly string[]) => void
}

/** How long a client may wait before it sends again: RFC 5321 section 4.5.4.1 has senders give up after 4 to 5 days. */
const remembered = 5 * 24 * 3_600_000

export async function openJournal(folder: string, log: Log): Promise<Journal> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const file = openJournalFile(join(folder, 'journal.ndjson'), log)
  const underWay = new Set<string>()
  return {
    passage(raw, mailFrom, now) {
      const key = digest(raw, mailFrom)
      const names = (recipients: readonly string[]): string[] =>
        recipients.map((each) => `${key}:${digest(Buffer.alloc(0), each)}`)
      return passageOf({ file, underWay, log, now, names })
    },
    async [Symbol.asyncDispose]() {
      file.close()
    },
  }
}

interface PassageParts {
  readonly file: JournalFile
  readonly underWay: Set<string>
  readonly log: Log
  readonly now: number
  readonly names: (recipients: readonly string[]) => string[]
}

function passageOf({ file, underWay, log, now, names }: PassageParts): Passage {
  const stage = (name: string): JournalLine['stage'] | undefined => {
    const known = file.open.get(name)
    return known !== undefined && now - known.at <= remembered ? known.stage : undefined
  }
  const write = (recipients: readonly string[], to: JournalLine['stage']): void => {
    if (recipients.length > 0) file.append({ at: now, stage: to, names: names(recipients) })
  }
  const tryWrite = (recipients: readonly string[], to: 'taken' | 'settled'): void => {
    try {
      write(recipients, to)
    } catch (error) {
      log.error(
        { cause: diskWords(error), stage: to },
        'the journal cannot be written; a kill now could repeat mail',
      )
    }
  }
  return {
    enter(recipients) {
      const wanted = names(recipients)
      if (wanted.some((name) => underWay.has(name))) return false
      for (const name of wanted) underWay.add(name)
      return true
    },
    leave: (recipients) => names(recipients).forEach((name) => underWay.delete(name)),
    taken: (recipients) =>
      recipients.filter((each) => names([each]).every((name) => stage(name) === 'taken')),
    mayRepeat: (recipients) => names(recipients).some((name) => stage(name) === 'intended'),
    intend(recipients) {
      try {
        write(recipients, 'intended')
      } catch (error) {
        throw new StoreFailure(`the journal cannot be written: ${diskWords(error)}`, {
          cause: error,
        })
      }
    },
    took: (recipients) => tryWrite(recipients, 'taken'),
    settled: (recipients) =>
      tryWrite(
        recipients.filter((each) => names([each]).some((name) => file.open.has(name))),
        'settled',
      ),
  }
}

function digest(raw: Uint8Array, text: string): string {
  return createHash('sha256').update(text).update('\0').update(raw).digest('hex').slice(0, 32)
}
