import { quantile } from '../eval/figures.ts'
import type { Contestant } from './contestants.ts'
import type { Spent } from './engine.ts'
import type { FileItem } from './mails.ts'

/** One contestant with the mails it is given each round: a slow one gets fewer, so that a run ends. */
export interface Entered {
  readonly contestant: Contestant
  readonly mails: readonly FileItem[]
}

const WARM_UP = 2

/** Rounds in turn, A B A B, so that whatever else the machine does meets all alike; two before them do not count. */
export async function inTurn(
  entered: readonly Entered[],
  rounds: number,
): Promise<ReadonlyMap<Contestant, readonly Spent[]>> {
  const spent = new Map<Contestant, Spent[]>(entered.map(({ contestant }) => [contestant, []]))
  for (let round = -WARM_UP; round < rounds; round++)
    for (const { contestant, mails } of entered) {
      const one = await contestant.round(mails)
      if (round >= 0) spent.get(contestant)!.push(one)
    }
  return spent
}

/** All rounds of one contestant together. */
export interface Figures {
  readonly count: number
  readonly messagesASecond: number
  readonly megabytesASecond: number
  /** Milliseconds of processor a message. */
  readonly processor: number
  /** What one core could do with nothing else to do. */
  readonly aSecondACore: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly resident: number
}

export function figuresOf(rounds: readonly Spent[]): Figures {
  const total = (of: (one: Spent) => number): number =>
    rounds.reduce((sum, one) => sum + of(one), 0)
  const times = rounds.flatMap((one) => one.times)
  const seconds = total(({ wall }) => wall) / 1000
  const processor = total((one) => one.processor) / times.length
  return {
    count: times.length,
    messagesASecond: times.length / seconds,
    megabytesASecond: total(({ bytes }) => bytes) / 1e6 / seconds,
    processor,
    aSecondACore: 1000 / processor,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    p99: quantile(times, 0.99),
    resident: Math.max(...rounds.map((one) => one.resident)),
  }
}
