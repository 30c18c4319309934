import { readFileSync } from 'node:fs'
import type { Channel } from '../../packages/engine/src/index.ts'
import { byteMutations } from './bytes.ts'
import { headerMutations } from './headers.ts'
import { htmlMutations } from './html.ts'
import { mimeMutations } from './mime.ts'
import type { Bytes, Mutation } from './mutation.ts'
import { randomFor, type Random } from './random.ts'
import { textMutations } from './text.ts'

/** What messages are made from. Plain data: workers are sent it. */
export interface Plan {
  readonly seed: number
  /** Files with one message each. */
  readonly files: readonly string[]
}

/** A message made to be hard to read. */
export interface Mutated {
  readonly raw: Uint8Array
  /** The file it was made from, and what was done to it, in order. */
  readonly from: string
  readonly mutations: readonly string[]
  /** Absent: as the engine itself takes it. */
  readonly channel?: Channel
  readonly reader: string
}

const MUTATIONS: readonly (readonly Mutation[])[] = [
  byteMutations,
  headerMutations,
  mimeMutations,
  htmlMutations,
  textMutations,
]
/** Longer ones are what the limits of the engine cut off anyway, and would make the run one of copying. */
const MOST_BYTES = 4 * 1024 * 1024
const MOST_MUTATIONS = 5

/** The message of this number: always the same for the same plan. */
export function mutated({ seed, files }: Plan, index: number): Mutated {
  const random = randomFor(seed, index)
  const from = random.pick(files)
  let message = read(from)
  const mutations: string[] = []
  for (let left = 1 + random.below(MOST_MUTATIONS); left > 0; left--) {
    const { name, apply } = random.pick(random.pick(MUTATIONS))
    message = apply(message, random, read(random.pick(files))).slice(0, MOST_BYTES)
    mutations.push(name)
  }
  return {
    raw: Buffer.from(message, 'latin1'),
    from,
    mutations,
    ...channelFor(from, random),
    reader: random.pick(['PK', 'PK', 'IN', 'GB', 'US', 'DE', 'BD']),
  }
}

function read(file: string): Bytes {
  return readFileSync(file, 'latin1')
}

function channelFor(file: string, random: Random): { readonly channel?: Channel } {
  if (random.oneIn(25)) return { channel: random.pick(['sms', 'chat', 'letter', 'email']) }
  return file.endsWith('.txt') ? { channel: 'sms' } : random.oneIn(4) ? {} : { channel: 'email' }
}
