import type { Caller } from '../caller.ts'
import type { Desk } from '../desk.ts'
import type { Actor, EventKind, EventOf, Tool } from '../events/event.ts'
import type { Writing } from '../store/store.ts'
import { refused, type Refused } from './refusals.ts'
import { hasLostRole } from './standing.ts'

export { refused, type Refused } from './refusals.ts'

/** What decisions work with. */
export interface DecidingParts extends Pick<Desk, 'store' | 'warningLists' | 'now'> {
  readonly config: Pick<Desk['config'], 'approvals' | 'blockTime' | 'publicUrl'>
}

/** Somebody who works on campaigns. */
export interface By extends Pick<Extract<Caller, { kind: 'user' }>, 'id' | 'role' | 'clearance'> {
  /** Absent: the API. */
  readonly tool?: Tool
}

/**
 * One transaction of somebody who has still, in it, the role and clearance that they asked with: what they sent may have
 * been long on its way, and an admin faster.
 */
export function actingStill<Done>(
  { store }: Pick<DecidingParts, 'store'>,
  by: By,
  work: (writing: Writing) => Promise<Done>,
): Promise<Done | Refused> {
  return store.write(async (writing) =>
    (await hasLostRole(writing.db, by)) ? refused('role-changed') : work(writing),
  )
}

/** What happens now, by them. */
export function eventBy<Kind extends EventKind>(
  { now }: Pick<DecidingParts, 'now'>,
  by: By,
  event: Pick<EventOf<Kind>, 'kind' | 'subject' | 'body'>,
): EventOf<Kind> {
  const actor: Actor = { kind: 'user', id: by.id }
  return { ...event, actor, tool: by.tool ?? 'api', time: now() }
}

export const NO_CAMPAIGN: Refused = refused('no-campaign')
export const NO_DECISION: Refused = refused('no-decision')
