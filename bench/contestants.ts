import { fork } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import type { Peer } from '../eval/peers/peer.ts'
import { processorTime, residentMemory } from '../eval/peers/proc.ts'
import type { Round, Spent } from './engine.ts'
import type { FileItem } from './mails.ts'

/** Whoever goes through the same mails, one after another. */
export interface Contestant extends AsyncDisposable {
  readonly name: string
  readonly about: string
  readonly round: (mails: readonly FileItem[]) => Promise<Spent>
}

export function engineContestant(): Contestant {
  const child = fork(new URL('engine.ts', import.meta.url), { stdio: 'inherit' })
  const gone = once(child, 'exit').then(() => {
    throw new Error('the engine ended before its time')
  })
  gone.catch(() => undefined)
  return {
    name: 'Tasdeeq, the engine alone',
    about: `Tasdeeq's engine in one process of Node ${process.version}: whole analysis, one mail after another; the time of its compiler and its collector counts.`,
    round: async (mails) => {
      const wanted: Round = {
        mails: mails.map(({ content: { path }, envelope }) => ({ path, envelope })),
      }
      child.send(wanted)
      const [spent] = (await Promise.race([once(child, 'message'), gone])) as [Spent]
      return spent
    },
    [Symbol.asyncDispose]: async () => {
      child.disconnect()
      if (child.exitCode === null) await once(child, 'exit')
    },
  }
}

/** A peer's processor time is its own: asking, which this process does, costs it nothing. */
export function peerContestant(peer: Peer): Contestant {
  return {
    name: peer.name,
    about: peer.about,
    round: async (items) => {
      const mails = items.map(({ content, envelope }) => ({
        raw: readFileSync(content.path),
        envelope,
      }))
      const times: number[] = []
      const used = processorTime(peer.pid)
      const begun = performance.now()
      for (const mail of mails) {
        const before = performance.now()
        await peer.score(mail)
        times.push(performance.now() - before)
      }
      return {
        wall: performance.now() - begun,
        processor: processorTime(peer.pid) - used,
        times,
        bytes: mails.reduce((sum, { raw }) => sum + raw.length, 0),
        resident: residentMemory(peer.pid),
      }
    },
    [Symbol.asyncDispose]: () => peer[Symbol.asyncDispose](),
  }
}
