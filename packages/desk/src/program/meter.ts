import { Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { Meter } from '../running.ts'

/** What stands in the desk at a moment. Absent: not known now. */
export interface Gauges {
  /** Reports that have no campaign yet. */
  readonly waiting: number | undefined
  /** Seq of the log's end. */
  readonly head: number | undefined
  readonly reading: { readonly running: number; readonly waiting: number }
  /** Contents whose bytes are kept. */
  readonly blobs: number | undefined
  /** Cursor that a gateway with all protection has. */
  readonly protection: number | undefined
  readonly freeBytes: number | undefined
  readonly database: 'embedded' | 'server'
}

export interface OpenMeter extends Meter {
  /** Everything counted, in the text format of Prometheus. */
  readonly text: () => Promise<string>
  /** Tells where the gauges are read from, each time they are asked for. */
  readonly gauges: (read: () => Promise<Gauges>) => void
}

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 30, 60]

export function openMeter(): OpenMeter {
  const registry = new Registry()
  const counted = countersOf(registry)
  let read: (() => Promise<Gauges>) | undefined
  const set = gaugesOf(registry)
  return {
    report: (via, how) => counted.reports.inc({ via, how }),
    grouped: (seconds, how) => counted.grouped.observe({ how }, seconds),
    request: (route, status, seconds) =>
      counted.requests.observe({ route, status: String(status) }, seconds),
    protected: (seconds) => counted.protection.observe(seconds),
    gauges: (reading) => {
      read = reading
    },
    text: async () => {
      if (read) set(await read())
      return registry.metrics()
    },
  }
}

interface Counted {
  readonly reports: Counter<'via' | 'how'>
  readonly grouped: Histogram<'how'>
  readonly requests: Histogram<'route' | 'status'>
  readonly protection: Histogram
}

function countersOf(registry: Registry): Counted {
  const registers = [registry]
  return {
    reports: new Counter({
      name: 'tasdeeq_desk_reports_total',
      help: 'Reports that came, and whether they were taken.',
      labelNames: ['via', 'how'],
      registers,
    }),
    grouped: new Histogram({
      name: 'tasdeeq_desk_grouping_seconds',
      help: 'From the acknowledgement of a report until it had its campaign.',
      labelNames: ['how'],
      buckets: SECONDS,
      registers,
    }),
    requests: new Histogram({
      name: 'tasdeeq_desk_request_seconds',
      help: 'Requests answered.',
      labelNames: ['route', 'status'],
      buckets: SECONDS,
      registers,
    }),
    protection: new Histogram({
      name: 'tasdeeq_desk_protection_seconds',
      help: 'From the publication of a decision until it was handed over.',
      buckets: SECONDS,
      registers,
    }),
  }
}

/** What is not known is not said: a stale number misleads. */
function gaugesOf(registry: Registry): (gauges: Gauges) => void {
  const registers = [registry]
  const gauge = (name: string, help: string): Gauge =>
    new Gauge({ name: `tasdeeq_desk_${name}`, help, registers })
  const all = {
    waiting: gauge('reports_waiting', 'Reports that have no campaign yet.'),
    head: gauge('log_head', 'Number of the last event in the log.'),
    blobs: gauge('contents_kept', 'Contents whose bytes are kept.'),
    protection: gauge('protection_cursor', 'Cursor of the newest protection.'),
    freeBytes: gauge('free_bytes', 'Bytes free where reports are kept.'),
  }
  const running = gauge('reading', 'Contents that are read now.')
  const queued = gauge('reading_waiting', 'Contents that wait to be read.')
  const database = new Gauge({
    name: 'tasdeeq_desk_database',
    help: '1 for the kind of database in use.',
    labelNames: ['kind'],
    registers,
  })
  return (gauges) => {
    for (const name of ['waiting', 'head', 'blobs', 'protection', 'freeBytes'] as const) {
      const value = gauges[name]
      if (value === undefined) all[name].remove()
      else all[name].set(value)
    }
    running.set(gauges.reading.running)
    queued.set(gauges.reading.waiting)
    database.set({ kind: gauges.database }, 1)
  }
}
