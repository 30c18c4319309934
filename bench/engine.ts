/** The engine alone in a process of its own, one message after another, as told by the process that started it. */
import { readFileSync } from 'node:fs'
import { loadKnowledgePack } from '@tasdeeq/host'
import { analyse, compileKnowledge, type Envelope } from '../packages/engine/src/index.ts'

/** Mails to go through, once. */
export interface Round {
  readonly mails: readonly { readonly path: string; readonly envelope: Envelope }[]
}

/** What it took, in milliseconds. */
export interface Spent {
  readonly wall: number
  readonly processor: number
  readonly times: readonly number[]
  readonly bytes: number
  /** Resident megabytes at the end. */
  readonly resident: number
}

const world = { knowledge: compileKnowledge(loadKnowledgePack()), clock: Date.now(), reader: 'PK' }

process.on('message', (round: Round) => {
  void goThrough(round).then((spent) => process.send?.(spent))
})

/** The mails are read before the clock starts, as the peers get theirs from memory. */
async function goThrough({ mails }: Round): Promise<Spent> {
  const read = mails.map(({ path, envelope }) => ({ raw: readFileSync(path), envelope }))
  const times: number[] = []
  const used = process.cpuUsage()
  const begun = performance.now()
  for (const { raw, envelope } of read) {
    const before = performance.now()
    await analyse(raw, { ...world, envelope, channel: 'email' })
    times.push(performance.now() - before)
  }
  const wall = performance.now() - begun
  const { user, system } = process.cpuUsage(used)
  return {
    wall,
    processor: (user + system) / 1000,
    times,
    bytes: read.reduce((sum, { raw }) => sum + raw.length, 0),
    resident: process.memoryUsage().rss / 1e6,
  }
}
