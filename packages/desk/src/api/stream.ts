import { isStill } from '../auth/still.ts'
import type { Caller } from '../caller.ts'
import type { Desk } from '../desk.ts'
import { changedAfter } from './changes.ts'
import { holdOpen, whenOver } from './held-open.ts'

export interface StreamAsked {
  readonly caller: Extract<Caller, { kind: 'user' }>
  /** Seq of the log after which changes are told. */
  readonly after: number
  readonly signal: AbortSignal
}

/** Milliseconds between two looks: changes in between are told together. */
const PACE = 500
/** Milliseconds after which a silent stream says that it is alive. */
const ALIVE = 25_000
/** Milliseconds after which a stream ends and the page asks anew: by then the session may be over. */
const LIFE = 600_000

/** Server-sent events of campaigns and proposals that changed, each at most twice a second. Undefined: they have too many. */
export function openStream(desk: Desk, asked: StreamAsked): ReadableStream<Uint8Array> | undefined {
  const closed = holdOpen(desk, asked.caller, 'events')
  return closed && streaming(desk, asked, closed)
}

function streaming(
  desk: Desk,
  { caller, after, signal }: StreamAsked,
  closed: () => void,
): ReadableStream<Uint8Array> {
  const ends = AbortSignal.any([signal, AbortSignal.timeout(LIFE)])
  const listening = desk.auth.untilLost(caller, ends)
  const over = listening.signal
  const text = new TextEncoder()
  let told = after
  const woken = wakening(desk, over)
  const next = async (): Promise<string | undefined> => {
    while (!over.aborted) {
      const changes = await changedAfter(desk.store.db, told, caller.clearance)
      told = changes.told
      // Whoever lost a role or a clearance meanwhile hears no more; asking anew, they are told so.
      if (!(await isStill(desk.store.db, caller))) return undefined
      if (changes.events !== '') return changes.events
      if (changes.isBehind) continue
      // A comment keeps proxies from closing what is silent.
      if (!(await woken())) return ': alive\n\n'
    }
    return undefined
  }
  const end = (): void => listening[Symbol.dispose]()
  whenOver(over, closed)
  return new ReadableStream({
    pull: async (controller) => {
      const events = await next().catch((error: unknown) => (end(), Promise.reject(error as Error)))
      if (events !== undefined) return controller.enqueue(text.encode(events))
      end()
      controller.close()
    },
    cancel: end,
  })
}

/** Resolves with true when the log has grown, with false when nothing happened for long. */
function wakening({ store }: Desk, over: AbortSignal): () => Promise<boolean> {
  let grown = Promise.withResolvers<boolean>()
  const stop = store.onAppended(() => grown.resolve(true))
  whenOver(over, () => (stop(), grown.resolve(true)))
  return async () => {
    const timer = setTimeout(() => grown.resolve(false), ALIVE)
    const isGrown = await grown.promise
    clearTimeout(timer)
    grown = Promise.withResolvers()
    if (over.aborted) grown.resolve(true)
    else if (isGrown) await new Promise((resolve) => setTimeout(resolve, PACE))
    return isGrown
  }
}
