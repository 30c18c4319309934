import type { Caller } from '../caller.ts'
import type { Desk } from '../desk.ts'
import type { Actor, EventKind, EventOf, Tool } from '../events/event.ts'

/** What decisions work with. */
export interface DecidingParts extends Pick<Desk, 'store' | 'warningLists' | 'now'> {
  readonly config: Pick<Desk['config'], 'approvals' | 'blockTime' | 'publicUrl'>
}

/** Somebody who works on campaigns. */
export interface By extends Pick<Extract<Caller, { kind: 'user' }>, 'id' | 'role' | 'clearance'> {
  /** Absent: the API. */
  readonly tool?: Tool
}

/** It was not done. `why` says what is wrong and what to do. */
export interface Refused {
  readonly kind: 'refused'
  readonly code:
    | 'not-found'
    | 'not-yours'
    | 'changed'
    | 'state'
    | 'invalid'
    | 'not-of-campaign'
    | 'listed'
  readonly why: string
}

export function refused(code: Refused['code'], why: string): Refused {
  return { kind: 'refused', code, why }
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

export const NO_CAMPAIGN: Refused = refused(
  'not-found',
  'There is no such campaign. Look it up in the list of campaigns.',
)
export const NO_DECISION: Refused = refused(
  'not-found',
  'There is no such decision. Look it up at its campaign.',
)
