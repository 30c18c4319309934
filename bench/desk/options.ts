import { parseArgs } from 'node:util'

export interface BenchOptions {
  readonly database: 'embedded' | 'server'
  /** How reports get in before a measurement: by the way of all reports, or their events alone, some ten times as fast. */
  readonly fill: 'reports' | 'events'
  /** Reports stored before each measurement. */
  readonly sizes: readonly number[]
  /** Reports posted in each measurement. */
  readonly posts: number
  readonly connections: number
  /** Share of reports that are copies to the byte. */
  readonly copies: number
  readonly seed: number
  /** Folder in which what is filled stays for the next run. */
  readonly place?: string
  /** Milliseconds after which nothing new is begun. */
  readonly time: number
  readonly json: boolean
}

/** @throws Error where an option is none */
export function benchOptions(): BenchOptions {
  const { values } = parseArgs({
    options: {
      database: { type: 'string', default: 'embedded' },
      fill: { type: 'string', default: 'reports' },
      sizes: { type: 'string', default: '1000,10000' },
      posts: { type: 'string', default: '2000' },
      connections: { type: 'string', default: '16' },
      copies: { type: 'string', default: '0.6' },
      seed: { type: 'string', default: '1' },
      place: { type: 'string' },
      minutes: { type: 'string', default: '30' },
      json: { type: 'boolean', default: false },
    },
  })
  if (values.database !== 'embedded' && values.database !== 'server')
    throw new Error('--database is embedded or server')
  if (values.fill !== 'reports' && values.fill !== 'events')
    throw new Error('--fill is reports or events')
  if (values.place !== undefined && values.fill !== 'events')
    throw new Error('--place keeps what --fill events put into it')
  return {
    fill: values.fill,
    database: values.database,
    sizes: values.sizes.split(',').map(Number),
    posts: Number(values.posts),
    connections: Number(values.connections),
    copies: Number(values.copies),
    seed: Number(values.seed),
    ...(values.place !== undefined && { place: values.place }),
    time: Number(values.minutes) * 60_000,
    json: values.json,
  }
}
