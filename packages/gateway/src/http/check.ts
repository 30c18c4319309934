import type { Context } from 'hono'
import type { Arrival } from '../arrival.ts'
import type { HttpListener } from '../config/config.ts'
import type { Judged } from '../judged.ts'
import type { Edits, Outcome } from '../outcome.ts'
import type { ListenerPorts } from '../running.ts'
import { canonical } from '../smtp/content.ts'
import type { Memory } from '../smtp/memory.ts'
import type { Body } from './body.ts'
import { readBody } from './body.ts'
import type { Envelope } from './envelope.ts'
import { readEnvelope } from './envelope.ts'

/** What the routes that take messages need. */
export interface TakingPorts extends ListenerPorts {
  readonly listener: HttpListener
  readonly memory: Memory
}

/**
 * `POST /check`: the body is a message, the envelope stands in the query. The message is judged and dealt with as any
 * other: what the answer says is held is held. Delivering, rejecting and the edits are the caller's to do.
 */
export function check(ports: TakingPorts): (context: Context) => Promise<Response> {
  return async (context) => {
    const read = readEnvelope(context.req)
    if (read.kind === 'wrong') return context.json({ error: read.why }, 400)
    const { body, done } = await readBody(context.req.raw, limits(ports))
    try {
      if (body.kind !== 'read') return await refuseBody(context, { ...read, body }, ports)
      if (body.bytes.length === 0) return context.json({ error: 'The body is empty' }, 400)
      const arrival = arrivalOf(read.envelope, body.bytes, ports)
      return answer(context, arrival, await ports.handle(arrival))
    } finally {
      done()
    }
  }
}

function limits({ listener, memory }: TakingPorts): { bytes: number; memory: Memory } {
  return { bytes: listener.messageBytes, memory }
}

interface Refused {
  readonly envelope: Envelope
  readonly body: Exclude<Body, { kind: 'read' }>
}

/** One that did not come whole has nobody to answer. */
async function refuseBody(
  context: Context,
  { envelope, body }: Refused,
  ports: TakingPorts,
): Promise<Response> {
  if (body.kind === 'broken') return context.json({ error: 'The body did not come whole' }, 400)
  const arrival = arrivalOf(envelope, Buffer.alloc(0), ports)
  const { id } = arrival
  const { bytes } = body
  if (body.kind === 'too-large') {
    const limit = 'message too big'
    await ports.overLimit({ arrival, bytes, limit, failure: 'limit', done: 'rejected' })
    return context.json({ id, error: 'The body is too large' }, 413)
  }
  const limit = 'no memory'
  await ports.overLimit({ arrival, bytes, limit, failure: 'overload', done: 'later' })
  context.header('Retry-After', '60')
  return context.json({ id, error: 'No room now, try again' }, 503)
}

function arrivalOf(envelope: Envelope, raw: Uint8Array, ports: TakingPorts): Arrival {
  return {
    ...envelope,
    id: ports.newId(),
    raw: canonical(raw),
    received: ports.now(),
    listener: ports.listener.name,
    answers: 'each',
  }
}

function answer(context: Context, { id }: Arrival, outcome: Outcome): Response {
  if (outcome.kind === 'later') {
    context.header('Retry-After', '60')
    return context.json({ id, error: outcome.reply.text, reply: outcome.reply }, 503)
  }
  const { judged, recipients, rejection, edits } = outcome
  return context.json({
    id,
    ...(judged === undefined ? unjudged : verdictOf(judged)),
    actions: recipients.map(({ address, disposition }) => ({
      recipient: address,
      action: disposition,
    })),
    ...(rejection && { rejection }),
    edits: plainEdits(edits),
  })
}

function verdictOf(judged: Judged): object {
  const { verdict, probability, probabilities, family = null, findings, reason } = judged
  return { verdict, probability, probabilities, family, findings, reason }
}

/** It was let through unjudged: released before, or the engine failed and the plan says to deliver. */
const unjudged = {
  verdict: null,
  probability: null,
  probabilities: null,
  family: null,
  findings: [],
  reason: null,
}

function plainEdits({ prepend, remove, replace, body }: Edits): object {
  const encoded = body && { bodyBase64: Buffer.from(body).toString('base64') }
  return { prepend, remove, replace, ...encoded }
}
