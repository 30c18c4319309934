import { Agent, request } from 'node:http'
import type { Reported, Waves } from './waves.ts'

export interface Posted {
  /** Milliseconds until each was acknowledged. */
  readonly times: readonly number[]
  readonly refused: number
  readonly seconds: number
}

export interface Posting {
  readonly address: string
  readonly key: string
  readonly connections: number
  readonly waves: Waves
  readonly from: number
  readonly count: number
  /** Reports a second, whatever the answers take; absent: as fast as they are answered. */
  readonly rate?: number
}

/** Posts reports over several connections that are kept. */
export async function post(posting: Posting): Promise<Posted> {
  const agent = new Agent({ keepAlive: true, maxSockets: posting.connections })
  const times: number[] = []
  let refused = 0
  let next = 0
  const begun = performance.now()
  const one = async (): Promise<void> => {
    for (let index = next++; index < posting.count; index = next++) {
      await turn(posting, begun, index)
      const sent = performance.now()
      const status = await send(posting, agent, posting.waves.report(posting.from + index))
      if (status === 201 || status === 200) times.push(performance.now() - sent)
      else refused++
    }
  }
  await Promise.all(Array.from({ length: posting.connections }, one))
  agent.destroy()
  return { times, refused, seconds: (performance.now() - begun) / 1000 }
}

/** Waits until this one is due. */
async function turn({ rate }: Posting, begun: number, index: number): Promise<void> {
  const wait = rate === undefined ? 0 : begun + (index * 1000) / rate - performance.now()
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
}

function send({ address, key }: Posting, agent: Agent, reported: Reported): Promise<number> {
  const isMail = reported.form === 'mail'
  const body = isMail ? reported.raw : JSON.stringify({ text: reported.raw, channel: 'sms' })
  return new Promise((resolve, reject) => {
    const asking = request(`${address}/reports`, {
      agent,
      method: 'POST',
      headers: {
        authorization: `Bearer ${key}`,
        'content-type': isMail ? 'message/rfc822' : 'application/json',
        'content-length': Buffer.byteLength(body),
        prefer: 'respond-async',
      },
    })
    asking.on('error', reject)
    asking.on('response', (response) => {
      response.resume().on('end', () => resolve(response.statusCode ?? 0))
    })
    asking.end(body)
  })
}
