import { growthOf, grows } from './memory.ts'
import type { Run, Sample } from './run.ts'
import { percentile } from './times.ts'

const MEGABYTE = 1024 * 1024
/** Growth that a run may show and still be flat. A worker's heap is measured after a collection, the process is not. */
const HEAP_ALLOWANCE = 8 * MEGABYTE
const PROCESS_ALLOWANCE = 64 * MEGABYTE

export interface Summary {
  readonly lines: readonly string[]
  /** No fault, and memory flat as far as can be told. */
  readonly good: boolean
}

export function summarise(run: Run): Summary {
  const { done, seconds, times, faults } = run
  const memory = [
    memoryLine('the process', run.resident, PROCESS_ALLOWANCE),
    ...run.heaps.map((heap, index) =>
      memoryLine(`heap of worker ${index + 1}`, heap, HEAP_ALLOWANCE),
    ),
  ]
  const [p50, p99, p999] = [0.5, 0.99, 0.999].map((share) => percentile(times, share).toFixed(1))
  const slowest = times.slowest.map(
    ({ index, milliseconds }) => `#${index} ${Math.round(milliseconds)} ms`,
  )
  return {
    lines: [
      `${done} messages in ${seconds.toFixed(0)} s, ${(done / seconds).toFixed(0)} a second`,
      `half within ${p50} ms, 99 % within ${p99} ms, 99.9 % within ${p999} ms; slowest ${slowest.join(', ')}`,
      ...memory.map(({ line }) => line),
      `${faults.length} faults`,
    ],
    good: faults.length === 0 && memory.every(({ good }) => good),
  }
}

function memoryLine(
  name: string,
  samples: readonly Sample[],
  allowance: number,
): { readonly line: string; readonly good: boolean } {
  const growth = growthOf(samples)
  if (growth === undefined) return { line: `${name}: too short a run to tell growth`, good: true }
  const bad = grows(growth, allowance)
  const perMillion = megabytes(growth.slope * 1e6)
  return {
    line:
      `${name}: ${megabytes(growth.from)} MB to ${megabytes(growth.to)} MB; fitted ` +
      `${megabytes(growth.growth)} MB over the run, ${perMillion} MB a million messages: ${bad ? 'GROWS' : 'flat'}`,
    good: !bad,
  }
}

function megabytes(bytes: number): string {
  return (bytes / MEGABYTE).toFixed(1)
}
