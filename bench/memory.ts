import { engineContestant } from './contestants.ts'
import type { FileItem } from './mails.ts'

const SAMPLES = 20

/** Resident memory of the engine's process after each of some messages. */
export interface Sample {
  readonly messages: number
  readonly megabytes: number
}

/** Goes through the mails over and over until it has gone through `count`. */
export async function memoryOver(
  items: readonly FileItem[],
  count: number,
): Promise<readonly Sample[]> {
  await using engine = engineContestant()
  const step = Math.max(1, Math.ceil(count / SAMPLES))
  const samples: Sample[] = []
  for (let done = 0; done < count;) {
    const size = Math.min(BATCH, step - (done % step), count - done)
    const batch = Array.from({ length: size }, (_, index) => items[(done + index) % items.length]!)
    const { resident } = await engine.round(batch)
    done += size
    if (done % step === 0 || done === count) samples.push({ messages: done, megabytes: resident })
  }
  return samples
}

/** Mails that are in memory at once. */
const BATCH = 500

/** Megabytes for each 100,000 messages, by least squares over the second half: the first is for warming up. */
export function slope(all: readonly Sample[]): number {
  const samples = all.slice(Math.floor(all.length / 2))
  const mean = (of: (one: Sample) => number): number =>
    samples.reduce((sum, one) => sum + of(one), 0) / samples.length
  const x = mean(({ messages }) => messages)
  const y = mean(({ megabytes }) => megabytes)
  const spread = mean(({ messages }) => (messages - x) ** 2)
  const together = mean(({ messages, megabytes }) => (messages - x) * (megabytes - y))
  return (together / spread) * 100_000
}
