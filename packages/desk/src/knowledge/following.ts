import type { LearningReader } from '../reading.ts'
import type { Log, Working } from '../running.ts'
import type { Store } from '../store/store.ts'
import type { LearningLists } from '../warning-lists/warning-lists.ts'
import type { Register } from './register.ts'

export interface FollowingParts {
  readonly store: Store
  readonly knowledge: Register
  readonly reader: LearningReader
  readonly warningLists: LearningLists
  readonly log: Log
}

/** Milliseconds between two looks: reports arrive by the hundred in a second, knowledge changes a few times a day. */
const PAUSE = 100
/** Until it is tried again where workers did not start. */
const AGAIN = 10_000

/**
 * Puts to use at this desk what was approved or reverted, by whichever process: reports that come afterwards are read
 * with it. Where workers do not start with it, those that there are go on, and it is tried again.
 *
 * @param learned how far the reader and the lists have learned already
 */
export function followKnowledge(parts: FollowingParts, learned: number): Working {
  const { store, log } = parts
  let known = learned
  let isStale = true
  let isStopped = false
  let work: Promise<void> = Promise.resolve()
  let timer: NodeJS.Timeout | undefined

  const learn = async (): Promise<void> => {
    isStale = false
    const { changes, pack } = await parts.knowledge.present(store.db)
    if (changes.cursor === known || isStopped) return
    await parts.reader.learn(changes)
    parts.warningLists.learn(pack)
    known = changes.cursor
    log.info({ knowledge: pack.version }, 'the knowledge changed: reports are read with it')
  }
  const look = async (): Promise<void> => {
    let rest = PAUSE
    try {
      await learn()
    } catch (error) {
      const cause = error instanceof Error ? error.message : String(error)
      log.error({ cause }, 'changed knowledge is not in use yet; it is tried again')
      isStale = true
      rest = AGAIN
    }
    timer = undefined
    if (isStale) later(rest)
  }
  const later = (time: number): void => {
    if (timer !== undefined || isStopped) return
    timer = setTimeout(() => {
      work = look()
    }, time)
  }
  const ignore = store.onAppended(() => {
    isStale = true
    later(PAUSE)
  })
  later(PAUSE)
  return {
    name: 'knowledge',
    stop: async () => {
      isStopped = true
      ignore()
      clearTimeout(timer)
      await work
    },
  }
}
