import type {
  Answer,
  Asked,
  Found,
  Given,
  Refusal,
  WorkerMessage,
  Setting,
  Tell,
} from '../judging/protocol.ts'

/** Addresses of the worker, one a language, and of what it will ask for first; set by the build. */
declare const JUDGING_WORKER: string
declare const KNOWLEDGE_CORE: string

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
  readonly settle: (said: WorkerMessage) => void
}

/** Starts the worker once the page is seen, or sooner if it is asked: what a person looks at comes first. */
export function openJudge(setting: Setting): Judge {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | undefined
  let serial = 0
  const start = (): Worker => (worker ??= startWorker(waiting, setting))
  onceSeen(start)
  const ask = (asked: Asked, tell: Tell): Promise<WorkerMessage> =>
    new Promise((settle) => {
      waiting.set(asked.serial, { tell, settle })
      start().postMessage(asked)
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
      worker?.terminate()
      refuseAll(waiting, 'stopped')
      worker = startWorker(waiting, setting)
    },
  }
}

function startWorker(waiting: Map<number, Waiting>, setting: Setting): Worker {
  loadAhead()
  const worker = new Worker(JUDGING_WORKER, { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
    const asker = waiting.get(data.serial)
    if (data.say === 'stage') return asker?.tell(data.stage, data.done)
    waiting.delete(data.serial)
    asker?.settle(data)
  })
  worker.addEventListener('error', () => refuseAll(waiting, 'failed'))
  worker.postMessage({ ask: 'get-ready', serial: 0, setting } satisfies Asked)
  return worker
}

function onceSeen(act: () => unknown): void {
  if (performance.getEntriesByName('first-contentful-paint').length > 0) return void act()
  const observer = new PerformanceObserver(() => {
    observer.disconnect()
    act()
  })
  observer.observe({ type: 'paint', buffered: true })
}

/** The knowledge comes beside the worker, not after it. */
function loadAhead(): void {
  const link = document.createElement('link')
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: '', href: KNOWLEDGE_CORE })
  document.head.append(link)
}

function refuseAll(waiting: Map<number, Waiting>, why: Refusal): void {
  const all = [...waiting]
  waiting.clear()
  for (const [serial, { settle }] of all) settle({ say: 'refused', serial, why })
}
