import type {
  Answer,
  Asked,
  Found,
  Given,
  Refusal,
  Said,
  Setting,
  Tell,
} from '../judging/protocol.ts'

/** Address of the worker; set by the build, one a language. */
declare const JUDGING_WORKER: string

/** The worker that judges, as the page uses it. */
export interface Judge {
  readonly check: (given: Given, tell: Tell) => Promise<Checked>
  readonly lookUp: (query: string) => Promise<readonly Found[]>
  /** Ends whatever is under way: each check is refused as stopped. */
  readonly stop: () => void
}

export type Checked =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'refused'; readonly why: Refusal }

interface Waiting {
  readonly tell: Tell
  readonly settle: (said: Said) => void
}

/** Starts the worker, which begins to load what it needs at once. */
export function openJudge(setting: Setting): Judge {
  const waiting = new Map<number, Waiting>()
  let worker = startWorker(waiting)
  let serial = 0
  const ask = (asked: Asked, tell: Tell): Promise<Said> =>
    new Promise((settle) => {
      waiting.set(asked.serial, { tell, settle })
      worker.postMessage(asked)
    })
  return {
    check: async (given, tell) => {
      const said = await ask({ ask: 'check', serial: ++serial, given, setting }, tell)
      if (said.say === 'answer') return { kind: 'answer', answer: said.answer }
      return { kind: 'refused', why: said.say === 'refused' ? said.why : 'failed' }
    },
    lookUp: async (query) => {
      const said = await ask({ ask: 'look-up', serial: ++serial, query, setting }, () => undefined)
      return said.say === 'found' ? said.found : []
    },
    stop: () => {
      worker.terminate()
      refuseAll(waiting, 'stopped')
      worker = startWorker(waiting)
    },
  }
}

function startWorker(waiting: Map<number, Waiting>): Worker {
  const worker = new Worker(JUDGING_WORKER, { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<Said>) => {
    const asker = waiting.get(data.serial)
    if (data.say === 'stage') return asker?.tell(data.stage, data.done)
    waiting.delete(data.serial)
    asker?.settle(data)
  })
  worker.addEventListener('error', () => refuseAll(waiting, 'failed'))
  return worker
}

function refuseAll(waiting: Map<number, Waiting>, why: Refusal): void {
  const all = [...waiting]
  waiting.clear()
  for (const [serial, { settle }] of all) settle({ say: 'refused', serial, why })
}
