import type {
  Answer,
  Asked,
  Found,
  Given,
  Refusal,
  Said,
  Setting,
  Stage,
} from '../judging/protocol.ts'

/** Address of the worker; set by the build, one a language. */
declare const JUDGING_WORKER: string

/** The worker that judges, as the page uses it. */
export interface Judge {
  readonly check: (given: Given, tell: (stage: Stage) => void) => Promise<Checked>
  readonly lookUp: (query: string) => Promise<readonly Found[]>
}

export type Checked =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'refused'; readonly why: Refusal }

interface Waiting {
  readonly tell: (stage: Stage) => void
  readonly settle: (said: Said) => void
}

/** Starts the worker, which begins to load what it needs at once. */
export function openJudge(setting: Setting): Judge {
  const worker = new Worker(JUDGING_WORKER, { type: 'module' })
  const waiting = new Map<number, Waiting>()
  let serial = 0
  worker.addEventListener('message', ({ data }: MessageEvent<Said>) => {
    const asker = waiting.get(data.serial)
    if (data.say === 'stage') return asker?.tell(data.stage)
    waiting.delete(data.serial)
    asker?.settle(data)
  })
  worker.addEventListener('error', () => {
    for (const [number, { settle }] of waiting)
      settle({ say: 'refused', serial: number, why: 'failed' })
    waiting.clear()
  })
  const ask = (asked: Asked, tell: (stage: Stage) => void): Promise<Said> =>
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
  }
}
