import type { Resolver, Resolvers } from '@tasdeeq/host'
import { copyOf, type Answer, type Ask } from './answers.ts'
import { SILENCE } from './breaker.ts'
import { inTime } from './patience.ts'

/**
 * What one message may ask of DNS. Each kind of question has a part of its own in time and number: a sender chooses
 * where the keys of his signatures stand and what his SPF record includes, and must not be able to use up with slow
 * servers what the policy of the domain he pretends to be needs. The parts add up to one.
 */
const PARTS = {
  keys: { time: 0.35, questions: 70 },
  spf: { time: 0.35, questions: 60 },
  policy: { time: 0.3, questions: 30 },
} as const

export interface AllowanceOptions {
  /** Milliseconds for all questions of the message. */
  readonly time: number
  /** Milliseconds, of a clock that only goes forward. */
  readonly now: () => number
}

/** Resolvers for one message, as mailauth wants them: they throw errors with the codes of `node:dns`. */
export function forMessage(ask: Ask, options: AllowanceOptions): Resolvers {
  return {
    keys: limited(ask, PARTS.keys, options),
    spf: limited(ask, PARTS.spf, options),
    policy: limited(ask, PARTS.policy, options),
  }
}

interface Part {
  readonly time: number
  readonly questions: number
}

function limited(ask: Ask, part: Part, { time, now }: AllowanceOptions): Resolver {
  let left = part.questions
  let until: number | undefined
  return async (name, type) => {
    until ??= now() + part.time * time
    const patience = until - now()
    // A timer may go off a little early: less than a millisecond is nothing left.
    if (left-- <= 0 || patience < 1) throw failure(SILENCE)
    return recordsOf(await inTime(ask(name, type), patience))
  }
}

function recordsOf(answer: Answer): string[][] | string[] {
  if (answer.kind !== 'records') throw failure(answer.code)
  // mailauth's type leaves out that it asks for mail servers, too.
  return copyOf(answer.records) as string[] | string[][]
}

/** Most names have no record of what is asked for: where an error comes from costs more to tell than all else about it. */
function failure(code: string): Error {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  const error = Object.assign(new Error(`DNS: ${code}`), { code })
  Error.stackTraceLimit = stackTraceLimit
  return error
}
