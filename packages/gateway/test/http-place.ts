import type { Arrival } from '../src/arrival.ts'
import type { HttpListener } from '../src/config/config.ts'
import type { HttpPorts } from '../src/http/app.ts'
import type { OpenMeter } from '../src/http/meter.ts'
import { openMeter } from '../src/http/meter.ts'
import { openHttpServer } from '../src/http/server.ts'
import type { Outcome } from '../src/outcome.ts'
import type { OverLimit } from '../src/over-limit.ts'
import type { Running } from '../src/running.ts'
import { deliverAll, quiet } from './smtp-place.ts'

/** An HTTP listener at work, with the arrivals it saw. */
export interface HttpPlace extends AsyncDisposable {
  readonly url: string
  readonly port: number
  readonly arrivals: readonly Arrival[]
  /** Messages that broke a limit, as they were told of. */
  readonly exceeded: readonly OverLimit[]
  readonly metered: OpenMeter
  readonly running: Running
}

export interface HttpPlaceOptions extends Partial<HttpListener>, Partial<HttpPorts> {
  readonly outcome?: (arrival: Arrival) => Outcome
}

export const token = 'a token for tests'

export async function openHttpPlace(options: HttpPlaceOptions = {}): Promise<HttpPlace> {
  const arrivals: Arrival[] = []
  const exceeded: OverLimit[] = []
  const metered = openMeter()
  const running = await openHttpServer(
    { ...usual, ...options },
    {
      token,
      health: () => ({ ok: true }),
      registry: metered.registry,
      meter: metered.meter,
      log: quiet,
      newId: () => `h${arrivals.length + 1}`,
      overLimit: async (message) => void exceeded.push(message),
      now: () => 1_795_000_000_000,
      ...options,
      handle: async (arrival) => {
        arrivals.push(arrival)
        return options.outcome?.(arrival) ?? deliverAll(arrival)
      },
    },
  )
  const port = running.address.kind === 'tcp' ? running.address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    arrivals,
    exceeded,
    metered,
    running,
    [Symbol.asyncDispose]: () => running.stop(0),
  }
}

const usual: HttpListener = {
  name: 'web',
  kind: 'http',
  address: { kind: 'tcp', host: '127.0.0.1', port: 0 },
  connections: 20,
  onFailure: { engine: 'later', overload: 'later', store: 'later' },
  messageBytes: 10_000,
  offers: ['check', 'health', 'metrics'],
}
