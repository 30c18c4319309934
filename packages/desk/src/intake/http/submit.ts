import type { Caller } from '../../caller.ts'
import type { Desk } from '../../desk.ts'
import type { Submission, Taken } from '../intake.ts'
import { refusalWords, type Refusal } from '../unpack/refusals.ts'
import { unpack, type Given, type Message, type Unpacked } from '../unpack/unpack.ts'
import type { Reported } from './reported.ts'

export type Submitted =
  | { readonly kind: 'submitted'; readonly taken: readonly [Accepted, ...Accepted[]] }
  | { readonly kind: 'refused'; readonly code: Refusal; readonly why: string }

type Accepted = Exclude<Taken, { kind: 'refused' }>

export interface By {
  readonly caller: Caller
  /** Of the header `Idempotency-Key`. */
  readonly key: string | undefined
}

/** Takes what came over HTTP: each message that is in it is a report. All of it is durable when it resolves. */
export async function submit(desk: Desk, reported: Reported, by: By): Promise<Submitted> {
  const found = await messagesOf(desk, reported, by.caller)
  if (found.kind === 'refused') return refused(found.why)
  const submissions = found.messages.map((each) => submissionOf(desk, { ...by, reported, each }))
  const taken = await Promise.all(submissions.map((each) => desk.intake.take(each)))
  const accepted = taken.flatMap((each) => (each.kind === 'refused' ? [] : each))
  const [first, ...more] = accepted
  if (first) return { kind: 'submitted', taken: [first, ...more] }
  const [why] = taken.flatMap((each) => (each.kind === 'refused' ? each.why : []))
  return refused(why ?? 'empty')
}

function messagesOf(
  { config }: Desk,
  { bytes, isText, said }: Reported,
  caller: Caller,
): Promise<Unpacked> | Unpacked {
  const { channel } = said
  // What somebody pasted from a telephone is a text, whatever its first lines look like.
  if (isText && channel !== undefined && channel !== 'email')
    return { kind: 'messages', messages: [{ raw: bytes, form: 'text', channel }] }
  const given: Given = {
    bytes,
    carrier: caller.kind === 'gateway' ? 'feedback' : 'none',
    ...(channel !== undefined && { channel }),
  }
  const { messageBytes } = config.intake
  return unpack(given, { messageBytes, carrierBytes: messageBytes * 2 })
}

interface Submitting extends By {
  readonly reported: Reported
  readonly each: Message
}

function submissionOf({ config }: Desk, submitting: Submitting): Submission {
  const { caller, key, reported, each } = submitting
  const { country, language, word, contact, name } = reported.said
  const { word: saidInIt, ...message } = each
  return {
    ...message,
    ...wayOf(caller),
    word: saidInIt ?? word,
    country: country ?? config.reader,
    // Who reported may stand in what they sent: it is for those who work on it.
    tlp: 'amber',
    ...(language !== undefined && { language }),
    ...(key !== undefined && { key }),
    ...((contact !== undefined || name !== undefined) && {
      reporter: {
        ...(contact !== undefined && { address: contact }),
        ...(name !== undefined && { name }),
      },
    }),
  }
}

function wayOf(caller: Caller): Pick<Submission, 'actor' | 'via' | 'source'> {
  if (caller.kind === 'citizen') return { actor: { kind: 'citizen' }, via: 'web' }
  const { kind, id } = caller
  return kind === 'gateway'
    ? { actor: { kind, id }, via: 'gateway', source: id }
    : { actor: { kind, id }, via: 'api' }
}

function refused(code: Refusal): Submitted {
  return { kind: 'refused', code, why: refusalWords[code] }
}
