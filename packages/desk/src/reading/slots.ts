/** So many at work at once; the others wait in line, and no more than so many. */
export interface Slots {
  /** Resolves when it is one's turn. @throws ReaderBusy, ReaderClosed */
  readonly take: () => Promise<void>
  readonly give: () => void
  readonly load: () => { readonly running: number; readonly waiting: number }
  /** Whoever waits is refused. */
  readonly close: () => void
}

/** More wait to be read than may: nothing is wrong with what was given. */
export class ReaderBusy extends Error {
  override readonly name = 'ReaderBusy'
}

/** The desk is stopping. */
export class ReaderClosed extends Error {
  override readonly name = 'ReaderClosed'
}

interface Waiter {
  readonly go: () => void
  readonly refuse: (error: Error) => void
}

export function openSlots(most: number, mostWaiting: number): Slots {
  const line: Waiter[] = []
  let running = 0
  let isClosed = false
  return {
    take: () => {
      if (isClosed) return Promise.reject(new ReaderClosed('the reader is closed'))
      if (running < most) {
        running++
        return Promise.resolve()
      }
      if (line.length >= mostWaiting) {
        return Promise.reject(new ReaderBusy(`${line.length} wait to be read; try again later`))
      }
      return new Promise((go, refuse) => line.push({ go, refuse }))
    },
    give: () => {
      const next = line.shift()
      if (next) next.go()
      else running--
    },
    load: () => ({ running, waiting: line.length }),
    close: () => {
      isClosed = true
      for (const { refuse } of line.splice(0)) refuse(new ReaderClosed('the reader is closed'))
    },
  }
}
