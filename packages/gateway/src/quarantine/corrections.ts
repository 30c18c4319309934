import type { Judged } from '../judged.ts'
import type { Held, HeldReport, Quarantine } from '../quarantine.ts'
import { isSame } from './entries.ts'

/** What people said of a held message against its verdict, or for it, and what it tells of its author. */
export interface Correction {
  readonly author: NonNullable<Judged['proven']>
  readonly is: 'honest' | 'fraud'
  /** When it was said, milliseconds since 1970. */
  readonly time: number
}

type Deeds = Pick<Quarantine, 'get' | 'release' | 'report'>

/**
 * Tells what is learned from what people do with held messages, of authors that were proven, each once: a message is
 * honest that was released and called a false alarm; fraud is what anybody calls so.
 */
export function deedsCorrecting<T extends Deeds>(
  deeds: T,
  corrected: (correction: Correction) => void,
): T {
  const tell = async (id: string, learned: (held: Held) => Learned | undefined): Promise<void> => {
    const held = await deeds.get(id)
    const author = held?.judged.proven
    const found = author && learned(held)
    if (found) corrected({ author, ...found })
  }
  return {
    ...deeds,
    report: async (id, said) => {
      const result = await deeds.report(id, said)
      if (result === 'reported') await tell(id, (held) => fromReport(held, said))
      return result
    },
    release: async (id, by) => {
      const result = await deeds.release(id, by)
      if (result.kind === 'released') await tell(id, (held) => fromRelease(held, by.now))
      return result
    },
  }
}

type Learned = Pick<Correction, 'is' | 'time'>

function fromReport(held: Held, said: HeldReport): Learned | undefined {
  // The same person may say it again.
  const isNew = held.reports.some(
    ({ by, says, time }) => by === said.by && says === said.says && time === said.time,
  )
  if (!isNew) return undefined
  const { time } = said
  if (said.says === 'fraud') return { is: 'fraud', time }
  const isFirst = vouched(held).length === 1 && vouched(held)[0]?.time === time
  return isFirst && held.releasedTo.length > 0 && !isCalledFraud(held)
    ? { is: 'honest', time }
    : undefined
}

/** It may be released to one after the other. */
function fromRelease(held: Held, time: number): Learned | undefined {
  const releases = (held.deeds ?? []).filter(({ does }) => does === 'released')
  return releases.length === 1 && vouched(held).length > 0 && !isCalledFraud(held)
    ? { is: 'honest', time }
    : undefined
}

/** Those for whom it was may be taken in by it: their word makes its author known to nobody. */
function vouched({ reports, recipients }: Held): readonly HeldReport[] {
  const isOther = (by: string): boolean => !recipients.some((one) => isSame(one, by))
  return reports.filter(({ says, by }) => says === 'false-alarm' && isOther(by))
}

function isCalledFraud({ reports }: Held): boolean {
  return reports.some(({ says }) => says === 'fraud')
}
