// A milter listener in a process of its own, so that its memory can be told from that of those who attack it.
import { setTimeout as pause } from 'node:timers/promises'
import { openMilterPlace } from './milter-place.ts'

/** What the parent may ask of it, and hears. */
export interface ChildReport {
  readonly port: number
  /** Bytes of heap, buffers and all the process has, after collecting garbage. */
  readonly heap: number
  readonly buffers: number
  readonly rss: number
  readonly connections: number
  readonly arrivals: number
  readonly counted: Readonly<Record<string, number>>
}

const settings: Parameters<typeof openMilterPlace>[1] = JSON.parse(process.argv[2] ?? '{}')
let arrivals = 0
const place = await openMilterPlace(async ({ recipients, mailFrom }) => {
  arrivals++
  place.forget()
  // Mail of this sender takes its time, so that a client can vanish meanwhile.
  if (mailFrom === 'slow@sender.example') await pause(100)
  return {
    kind: 'settled',
    recipients: recipients.map((address) => ({ address, disposition: 'deliver' })),
    edits: { prepend: [{ name: 'X-Seen', value: 'yes' }], remove: [], replace: [] },
  }
}, settings)

process.on('message', () => process.send?.(report()))
process.on('disconnect', () => process.exit())

function report(): ChildReport {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers, rss } = process.memoryUsage()
  const { address } = place.running
  return {
    port: address.kind === 'tcp' ? address.port : 0,
    heap: heapUsed,
    buffers: arrayBuffers,
    rss,
    connections: place.running.connections(),
    arrivals,
    counted: Object.fromEntries(place.counted),
  }
}
