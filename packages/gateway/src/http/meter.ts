import { engineVersion } from '@tasdeeq/engine'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { Meter } from '../meter.ts'

/** What is so at the moment of asking. */
export interface Gauges {
  /** Messages being judged. */
  readonly running: number
  /** Messages waiting for a worker. */
  readonly waiting: number
  readonly workers: number
  /** Open now, by listener. */
  readonly connections: Readonly<Record<string, number>>
  /** Decisions not handed over yet. */
  readonly spoolBytes: number
  /** Messages that the quarantine keeps: held, or released and not expired. */
  readonly held: number
  /** The policy that was read last is wrong, and the one before it in force. */
  readonly policyRefused?: boolean
  /** What is followed of the desk's protection; absent where none is. */
  readonly protection?: {
    readonly entries: number
    readonly cursor?: number
    readonly age?: number
  }
}

export interface OpenMeter {
  readonly meter: Meter
  readonly registry: Registry
  /** Says where the gauges are read from, once that exists. */
  readonly gauges: (read: () => Gauges) => void
}

/** Counts and times in a registry of its own, told as OpenMetrics 1.0. */
export function openMeter(): OpenMeter {
  const registry = new Registry()
  // The library types a registry by its format, and every metric with it; ours is chosen here and nowhere else.
  const choose: (type: string) => void = registry.setContentType.bind(registry) as typeof choose
  choose(Registry.OPENMETRICS_CONTENT_TYPE)
  collectDefaultMetrics({ register: registry })
  addVersion(registry)
  let read: (() => Gauges) | undefined
  addGauges(registry, () => read?.())
  return {
    meter: countingMeter(registry),
    registry,
    gauges(reader) {
      read = reader
    },
  }
}

function countingMeter(registry: Registry): Meter {
  const counter = <Label extends string>(
    name: string,
    help: string,
    labelNames: readonly Label[],
  ): Counter<Label> =>
    new Counter({ name: `tasdeeq_gateway_${name}`, help, labelNames, registers: [registry] })
  const connections = counter('connections', 'Connections.', ['listener', 'event'])
  const misbehaved = counter('misbehaved', 'Clients that broke the protocol or a limit.', [
    'listener',
    'how',
  ])
  const messages = counter('messages', 'Messages.', ['listener', 'verdict', 'done'])
  const bytes = counter('message_bytes', 'Bytes of messages.', ['listener'])
  const seconds = new Histogram({
    name: 'tasdeeq_gateway_message_seconds',
    help: 'From the whole message being there until it is settled.',
    labelNames: ['listener'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers: [registry],
  })
  return {
    connection: (listener, event) => connections.inc({ listener, event }),
    misbehaved: (listener, how) => misbehaved.inc({ listener, how }),
    handled(message) {
      const { listener, verdict, done } = message
      messages.inc({ listener, verdict, done })
      bytes.inc({ listener }, message.bytes)
      seconds.observe({ listener }, message.seconds)
    },
  }
}

function addGauges(registry: Registry, read: () => Gauges | undefined): void {
  const gauge = (
    name: string,
    help: string,
    value: (gauges: Gauges) => number | undefined,
  ): void => {
    const made = new Gauge({
      name: `tasdeeq_gateway_${name}`,
      help,
      registers: [],
      collect() {
        const gauges = read()
        const shown = gauges && value(gauges)
        if (shown !== undefined) this.set(shown)
      },
    })
    registry.registerMetric(made)
  }
  gauge('judging', 'Messages being judged.', ({ running }) => running)
  gauge('waiting', 'Messages waiting for a worker.', ({ waiting }) => waiting)
  gauge('workers', 'Worker threads.', ({ workers }) => workers)
  gauge('spool_bytes', 'Bytes of decisions not handed over.', ({ spoolBytes }) => spoolBytes)
  gauge(
    'policy_last_reload_successful',
    '0 where the policy that was read last is wrong: the one before it is in force.',
    ({ policyRefused }) => (policyRefused === true ? 0 : 1),
  )
  gauge('held', 'Messages that the quarantine keeps.', ({ held }) => held)
  addProtection(gauge)
  const open = new Gauge({
    name: 'tasdeeq_gateway_connections_open',
    help: 'Connections open now.',
    labelNames: ['listener'],
    registers: [],
    collect() {
      for (const [listener, count] of Object.entries(read()?.connections ?? {})) {
        this.set({ listener }, count)
      }
    },
  })
  registry.registerMetric(open)
}

/** As programs name their version to Prometheus: a gauge that is always 1. */
function addVersion(registry: Registry): void {
  const made = new Gauge({
    name: 'tasdeeq_gateway_build_info',
    help: 'Version of the gateway.',
    labelNames: ['version'],
    registers: [registry],
  })
  made.set({ version: engineVersion }, 1)
}

type AddGauge = (name: string, help: string, value: (gauges: Gauges) => number | undefined) => void

function addProtection(gauge: AddGauge): void {
  gauge(
    'protection_entries',
    'Entries of the desk in force.',
    ({ protection }) => protection?.entries,
  )
  gauge(
    'protection_cursor',
    "How far in the desk's log they go.",
    ({ protection }) => protection?.cursor,
  )
  gauge('protection_age_seconds', 'Since the desk said that this is all.', ({ protection }) =>
    protection?.age === undefined ? undefined : protection.age / 1000,
  )
}
