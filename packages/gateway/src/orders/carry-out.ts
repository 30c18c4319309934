import type { Held, Quarantine, ReleaseResult } from '../quarantine.ts'
import type { Order } from './read-orders.ts'

/** What the desk is told of an order. Nobody stands in it to whom the message was sent. */
export type Outcome =
  | { readonly kind: 'done'; readonly recipients?: number }
  | { readonly kind: 'not-held'; readonly state: Held['state'] | null }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'unsure'; readonly recipients: number }
  | { readonly kind: 'expired' }
  | { readonly kind: 'failed'; readonly why: string }

export interface CarryOutParts {
  readonly quarantine: Pick<Quarantine, 'get' | 'release' | 'remove' | 'report'>
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/**
 * Does what the desk asks for, once: what an order did stands in the entry under the order's id, so that the same order
 * again, after whatever crash, finds it done.
 */
export async function carryOutOrder(order: Order, parts: CarryOutParts): Promise<Outcome> {
  try {
    const held = await parts.quarantine.get(order.held)
    if (!held) return { kind: 'not-held', state: null }
    return outcomeBefore(held, order) ?? (await carryOutNow(order, parts))
  } catch (error) {
    return { kind: 'failed', why: withoutAddresses(messageOf(error)) }
  }
}

/** In the entry, as who did it. */
function nameOf({ id }: Order): string {
  return `desk order ${id}`
}

function outcomeBefore({ deeds = [], releasing }: Held, order: Order): Outcome | undefined {
  const by = nameOf(order)
  const deed = deeds.find((one) => one.by === by)
  if (deed) return { kind: 'done', ...(deed.to && { recipients: deed.to.length }) }
  // Killed in the middle of this very release: it is not tried again, whatever the order says.
  if (releasing?.by === by) return { kind: 'unsure', recipients: releasing.to.length }
  return undefined
}

async function carryOutNow(order: Order, { quarantine, now }: CarryOutParts): Promise<Outcome> {
  const by = nameOf(order)
  const time = now()
  if (order.expires <= time) return { kind: 'expired' }
  switch (order.does) {
    case 'release': {
      const asked = { by, now: time, ...(order.again && { again: true }) }
      return released(await quarantine.release(order.held, asked))
    }
    case 'delete': {
      if ((await quarantine.remove(order.held, by)) === 'removed') return { kind: 'done' }
      return { kind: 'not-held', state: (await quarantine.get(order.held))?.state ?? null }
    }
    case 'false-alarm':
    case 'fraud': {
      const said = { time, by, says: order.does }
      const done = await quarantine.report(order.held, said)
      return done === 'reported' ? { kind: 'done' } : { kind: 'not-held', state: null }
    }
  }
}

function released(result: ReleaseResult): Outcome {
  switch (result.kind) {
    case 'released':
      return { kind: 'done', recipients: result.to.length }
    case 'not-held':
      return { kind: 'not-held', state: result.state ?? null }
    case 'refused':
      return { kind: 'refused', why: withoutAddresses(result.cause) }
    case 'unsure':
      return { kind: 'unsure', recipients: result.to.length }
  }
}

const MOST = 300

/** Mail servers like to repeat for whom they refuse a message. */
function withoutAddresses(text: string): string {
  return text
    .slice(0, MOST * 4)
    .split(/([\s<>"',:;()])/u)
    .map((word) => (word.includes('@') ? '…' : word))
    .join('')
    .slice(0, MOST)
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
