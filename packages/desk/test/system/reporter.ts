import { Agent, request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

/** What is posted: a text, and the key by which the same report sent again is the same report. */
export interface ToPost {
  readonly key: string
  readonly text: string
}

export interface Acknowledged {
  readonly report: string
  readonly receipt: string
}

export interface Posting {
  /** Where the desk answers now: it may have been started anew. */
  readonly address: () => string
  /** A gateway's. */
  readonly apiKey: string
  readonly connections: number
  readonly reports: readonly ToPost[]
  /** Called with each that the desk acknowledged. */
  readonly acknowledged: (key: string, by: Acknowledged) => void
}

/** Posts everything, each again until it is acknowledged. Gives how often one was not. */
export async function postAll(posting: Posting): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: posting.connections })
  const left = posting.reports.toReversed()
  let failed = 0
  const one = async (): Promise<void> => {
    for (let report = left.pop(); report; report = left.pop()) {
      for (let tries = 0; ; tries++) {
        const by = await post(posting, report, agent)
        if (by) {
          posting.acknowledged(report.key, by)
          break
        }
        failed++
        if (tries > MOST_TRIES) throw new Error(`nobody takes ${report.key}`)
        await pause(PAUSE)
      }
    }
  }
  await Promise.all(Array.from({ length: posting.connections }, one))
  agent.destroy()
  return failed
}

/** Milliseconds; together they outlast the start of a desk on a busy machine. */
const PAUSE = 200
const MOST_TRIES = 1500
const PATIENCE = 30_000

/** Undefined: it was not acknowledged, whatever the reason. */
function post(
  { address, apiKey }: Posting,
  { key, text }: ToPost,
  agent: Agent,
): Promise<Acknowledged | undefined> {
  const body = JSON.stringify({ text, channel: 'sms' })
  return new Promise((resolve) => {
    const asking = request(`${address()}/reports`, {
      agent,
      method: 'POST',
      timeout: PATIENCE,
      headers: {
        authorization: `Bearer ${apiKey}`,
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        'idempotency-key': key,
        prefer: 'respond-async',
      },
    })
    asking.on('timeout', () => asking.destroy())
    asking.on('error', () => resolve(undefined))
    asking.on('response', (response) => {
      let said = ''
      response.setEncoding('utf8').on('data', (piece: string) => (said += piece))
      // An answer that is cut off acknowledges nothing.
      response.on('error', () => resolve(undefined))
      response.on('end', () => resolve(acknowledgedBy(response.statusCode, said)))
      response.on('close', () => resolve(undefined))
    })
    asking.end(body)
  })
}

function acknowledgedBy(status: number | undefined, said: string): Acknowledged | undefined {
  if (status !== 200 && status !== 201) return undefined
  return JSON.parse(said) as Acknowledged
}
