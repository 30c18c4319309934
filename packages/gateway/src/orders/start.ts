import { createHash, type KeyObject } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { send, type Posted } from '../decisions/post.ts'
import { openEnvelope, publicKeyOf } from '../protection/envelope.ts'
import { pullFrom } from '../protection/pull.ts'
import type { Log } from '../running.ts'
import { carryOutOrder, type CarryOutParts, type Outcome } from './carry-out.ts'
import { ORDERS_TYPE, readOrders, type Order } from './read-orders.ts'

export interface OrdersOptions extends CarryOutParts {
  readonly desk: { readonly url: string; readonly publicKey: string }
  /** This gateway's key at the desk. */
  readonly key: string
  readonly log: Log
  /** From 0 to 1: spreads attempts over time. */
  readonly chance?: () => number
  /** Seconds that the desk is asked to wait for an order. */
  readonly wait?: number
}

/** Seconds: less than the minute after which proxies cut connections. */
const WAIT = 50
/** Milliseconds between attempts, and between two questions, should a desk not wait. */
const FIRST_PAUSE = 500
const LONGEST_PAUSE = 20_000
const LEAST_PAUSE = 100

/**
 * Does what the desk asks for with what is held, as far as the desk's key signed it for this gateway, and answers with
 * what came of it. The desk repeats what was not answered; done is each once. An answer that the desk refuses is set
 * aside, and offered again with every question: it keeps no other order waiting.
 */
export function startOrders(options: OrdersOptions): { readonly stop: () => Promise<void> } {
  const { desk, key, log } = options
  const publicKey = publicKeyOf(desk.publicKey)
  if (!publicKey) throw new Error('the public key of the desk is no Ed25519 key in base64url')
  const ending = new AbortController()
  const work = run({
    ...options,
    chance: options.chance ?? Math.random,
    wait: options.wait ?? WAIT,
    publicKey,
    gateway: createHash('sha256').update(key).digest('hex'),
    refused: new Map(),
    signal: ending.signal,
  }).catch((error: unknown) => {
    log.error({ cause: String(error) }, 'the desk’s orders are no longer followed')
  })
  return {
    stop: async () => {
      ending.abort()
      await work
    },
  }
}

interface Course extends Required<OrdersOptions> {
  readonly publicKey: KeyObject
  /** Hexadecimal SHA-256 of the key. */
  readonly gateway: string
  /** What came of orders whose answer the desk refused, by the order's id. */
  readonly refused: Map<string, Outcome>
  readonly signal: AbortSignal
}

async function run(course: Course): Promise<void> {
  const { signal, log, chance } = course
  let failures = 0
  while (!signal.aborted) {
    const failed = await step(course)
    if (signal.aborted) return
    if (failed === undefined) failures = 0
    else log.warn({ cause: failed }, 'the desk’s orders could not be followed')
    const longest = Math.min(FIRST_PAUSE * 2 ** Math.min(failures, 20), LONGEST_PAUSE)
    const time = failed === undefined ? LEAST_PAUSE : Math.round(longest * (0.5 + chance() / 2))
    if (failed !== undefined) failures++
    await setTimeout(time, undefined, { signal }).catch(() => undefined)
  }
}

/** One question, and what follows. Says why it failed. */
async function step(course: Course): Promise<string | undefined> {
  const { desk, publicKey, gateway, wait, log } = course
  const address = `${desk.url.replace(/\/$/u, '')}/gateways/orders?wait=${wait}`
  const pulled = await pullFrom(address, course)
  if (pulled.kind === 'away') return pulled.why
  const opened = openEnvelope(pulled.envelope, publicKey, ORDERS_TYPE)
  if (opened.kind === 'forged') {
    log.error({ cause: opened.why }, 'what came as the desk’s orders is not the desk’s')
    return opened.why
  }
  const read = readOrders(opened.payload, gateway)
  if (read.kind === 'unread') return read.why
  return followAll(read.orders, course)
}

/** Where an answer is refused, those behind it are followed all the same. */
async function followAll(orders: readonly Order[], course: Course): Promise<string | undefined> {
  const { refused, signal } = course
  const asked = new Set(orders.map(({ id }) => id))
  for (const id of refused.keys()) if (!asked.has(id)) refused.delete(id)
  let why: string | undefined
  for (const order of orders) {
    if (signal.aborted) return undefined
    const posted = await follow(order, course)
    if (posted.kind === 'later') return posted.why
    if (posted.kind !== 'taken') why ??= posted.why
  }
  return why
}

async function follow(order: Order, course: Course): Promise<Posted> {
  const { refused, log } = course
  const { id, held, does } = order
  const before = refused.get(id)
  const outcome = before ?? (await carryOutOrder(order, course))
  if (!before) log.info({ order: id, held, does, outcome: outcome.kind }, 'an order of the desk')
  const body = JSON.stringify({ answers: [{ order: id, outcome }] })
  const posted = await send(
    { path: '/gateways/orders/answers', body, type: 'application/json' },
    course,
  )
  if (posted.kind === 'taken') refused.delete(id)
  else if (posted.kind !== 'later' && !before) {
    refused.set(id, outcome)
    log.error({ order: id, held, does, outcome: outcome.kind, cause: posted.why }, SET_ASIDE)
  }
  return posted
}

const SET_ASIDE =
  'the desk refuses the answer to its order; it is set aside, offered again, and the others go on'
