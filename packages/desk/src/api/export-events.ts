import type { Caller } from '../caller.ts'
import type { Desk } from '../desk.ts'
import { countEvents, searchEvents, type EventFilter } from './search-events.ts'

export interface EventsExported {
  readonly filter: EventFilter
  readonly caller: Extract<Caller, { readonly kind: 'user' }>
  readonly signal: AbortSignal
}

/** Events read at once. */
const PAGE = 1000

/**
 * Events as JSON, one a line, the newest first, up to now. That somebody took them is in the log before the first of
 * them goes out.
 */
export async function exportEvents(
  { store, now }: Pick<Desk, 'store' | 'now'>,
  { filter, caller, signal }: EventsExported,
): Promise<ReadableStream<Uint8Array>> {
  let before = (await store.head()) + 1
  const rows = await countEvents(store.db, filter, before)
  const actor = { kind: 'user', id: caller.id } as const
  const body = { what: `log up to event ${before - 1} as ndjson`, rows }
  const same = { subject: 'log', actor, tool: 'web', time: now() } as const
  await store.write(({ append }) => append([{ kind: 'exported', ...same, body }]))
  const bytes = new TextEncoder()
  return new ReadableStream({
    pull: async (controller) => {
      const asked = { ...filter, before, limit: PAGE, clearance: caller.clearance }
      const events = signal.aborted ? [] : await searchEvents(store.db, asked)
      const lines = events.map((event) => `${JSON.stringify(event)}\n`).join('')
      if (lines !== '') controller.enqueue(bytes.encode(lines))
      before = events.at(-1)?.seq ?? 0
      if (events.length < PAGE) controller.close()
    },
  })
}
