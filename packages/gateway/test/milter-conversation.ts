import type { Arrival } from '../src/arrival.ts'
import type { FailurePlan, OnFailure } from '../src/config/config.ts'
import type { Disposition, Edits, HeaderField, Outcome, Reply } from '../src/outcome.ts'
import { bytesOfLine, parted, unescaped } from './milter-script.ts'

/** A conversation of an MTA with the milter, read from its text file. */
export interface Conversation {
  /** Its first line: a sentence. */
  readonly title: string
  readonly settings: Settings
  readonly turns: readonly Turn[]
}

export interface Settings {
  readonly messageBytes: number
  readonly plan: FailurePlan
  /** `split`: each byte for itself. `joined`: all until the next answer at once. */
  readonly writes: 'split' | 'joined' | 'apart'
  readonly outcome: (arrival: Arrival) => Outcome
}

export type Turn =
  | { readonly kind: 'send'; readonly line: number; readonly bytes: Uint8Array }
  | { readonly kind: 'expect'; readonly line: number; readonly reply: string }
  | { readonly kind: 'closed'; readonly line: number }
  /** What the last arrival must say. */
  | { readonly kind: 'arrival'; readonly line: number; readonly what: string; readonly is: string }

interface Wishes {
  messageBytes: number
  plan: FailurePlan
  writes: Settings['writes']
  readonly dispositions: Map<string, Disposition>
  all: Disposition
  answer: { readonly kind: 'reject' | 'later'; readonly reply: Reply } | undefined
  readonly edits: {
    readonly prepend: HeaderField[]
    readonly remove: Edits['remove'][number][]
    readonly replace: Edits['replace'][number][]
    body?: Uint8Array
  }
}

export function readConversation(text: string): Conversation {
  const lines = text.split('\n')
  const wishes = noWishes()
  const turns = lines.flatMap((line, at) => turnsOf(line, at + 1, wishes))
  const { messageBytes, plan, writes } = wishes
  const outcome = (arrival: Arrival): Outcome => outcomeOf(arrival, wishes)
  const title = lines[0]?.slice(2) ?? ''
  return { title, turns, settings: { messageBytes, plan, writes, outcome } }
}

function noWishes(): Wishes {
  return {
    messageBytes: 1_000_000,
    plan: { engine: 'later', overload: 'later', store: 'later' },
    writes: 'apart',
    dispositions: new Map(),
    all: 'deliver',
    answer: undefined,
    edits: { prepend: [], remove: [], replace: [] },
  }
}

function turnsOf(text: string, line: number, wishes: Wishes): readonly Turn[] {
  const [sign, rest] = [text.slice(0, 1), text.slice(2)]
  if (sign === '' || sign === '#') return []
  if (sign === '>') return [{ kind: 'send', line, bytes: bytesOfLine(rest) }]
  if (sign === '<') {
    return [rest === 'CLOSED' ? { kind: 'closed', line } : { kind: 'expect', line, reply: rest }]
  }
  if (sign === '=') {
    const [what, is] = parted(rest, ' ')
    return [{ kind: 'arrival', line, what, is: unescaped(is) }]
  }
  const negotiated = NEGOTIATIONS[rest]
  if (negotiated) return negotiated.flatMap((each) => turnsOf(each, line, wishes))
  wish(rest, wishes)
  return []
}

/** The beginnings that most conversations have. */
const NEGOTIATIONS: Readonly<Record<string, readonly string[]>> = {
  postfix: [
    '> NEGOTIATE 6 1ff 1fffff',
    '< NEGOTIATED 6 11b 1ef580 0={client_addr},{client_name},{client_resolve} 2=i,{auth_authen} 3=i,{rcpt_mailer},{rcpt_addr} 5=i',
  ],
  old: ['> NEGOTIATE 2 3f 7f', '< NEGOTIATED 2 1b 0'],
}

function wish(text: string, wishes: Wishes): void {
  const [word, rest] = parted(text, ' ')
  const grant = WISHES[word]
  if (!grant) throw new Error(`no such setting in a conversation: ${text}`)
  grant(wishes, rest)
}

const WISHES: Readonly<Record<string, (wishes: Wishes, rest: string) => void>> = {
  split: (wishes) => void (wishes.writes = 'split'),
  joined: (wishes) => void (wishes.writes = 'joined'),
  messageBytes: (wishes, rest) => void (wishes.messageBytes = Number(rest)),
  plan: (wishes, rest) => {
    const failure = rest as OnFailure
    wishes.plan = { engine: failure, overload: failure, store: failure }
  },
  hold: (wishes, rest) => dispose(wishes, 'hold', rest),
  discard: (wishes, rest) => dispose(wishes, 'discard', rest),
  reject: (wishes, rest) => void (wishes.answer = { kind: 'reject', reply: replyOf(rest) }),
  later: (wishes, rest) => void (wishes.answer = { kind: 'later', reply: replyOf(rest) }),
  prepend: ({ edits }, rest) => {
    const [name, value] = parted(unescaped(rest), ': ')
    edits.prepend.push({ name, value })
  },
  replace: ({ edits }, rest) => {
    const [nth, field] = parted(rest, ' ')
    const [name, value] = parted(unescaped(field), ': ')
    edits.replace.push({ name, nth: Number(nth), value })
  },
  remove: ({ edits }, rest) => {
    const [nth, name] = parted(rest, ' ')
    edits.remove.push({ name, nth: Number(nth) })
  },
  body: ({ edits }, rest) => {
    const [times, text] = rest.includes(' * ') ? parted(rest, ' * ') : ['1', rest]
    edits.body = Buffer.from(unescaped(text).repeat(Number(times)), 'latin1')
  },
}

function dispose(wishes: Wishes, disposition: Disposition, address: string): void {
  if (address === '') wishes.all = disposition
  else wishes.dispositions.set(address, disposition)
}

/** `550 5.7.1 text`. */
function replyOf(text: string): Reply {
  const [code, more] = parted(text, ' ')
  const [enhanced, words] = parted(more, ' ')
  return { code: Number(code), enhanced, text: words }
}

function outcomeOf({ recipients }: Arrival, wishes: Wishes): Outcome {
  const { answer, dispositions, all, edits } = wishes
  if (answer?.kind === 'later') return { kind: 'later', reply: answer.reply }
  const disposed = recipients.map((address) => ({
    address,
    disposition: answer ? ('reject' as const) : (dispositions.get(address) ?? all),
  }))
  return {
    kind: 'settled',
    recipients: disposed,
    edits,
    ...(answer && { rejection: answer.reply }),
  }
}

/** What an arrival says, as a conversation writes it. */
export function saidOf(arrival: Arrival, what: string): string {
  const said: Readonly<Record<string, string | undefined>> = {
    from: arrival.mailFrom,
    to: arrival.recipients.join(' '),
    raw: Buffer.from(arrival.raw).toString('latin1'),
    ip: arrival.client.ip,
    name: arrival.client.name,
    helo: arrival.client.helo,
    queue: arrival.queueId,
    login: arrival.authenticatedAs,
    bytes: String(arrival.raw.length),
  }
  return said[what] ?? 'absent'
}
