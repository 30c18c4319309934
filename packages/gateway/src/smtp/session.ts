import type { Reply } from '../outcome.ts'
import { formatLines, formatReply } from './codec.ts'
import { readTold, toldNames } from './forwarded.ts'
import { mail, recipient } from './transaction.ts'
import type { Announced, Session, Terms } from './conversation.ts'

export interface Turn {
  readonly session: Session
  /** As it goes over the wire. */
  readonly reply: string
  readonly next: 'command' | 'content' | 'close'
  /** The message that was refused for its size, before it was sent. */
  readonly announced?: Announced
}

export const opened: Session = { to: [], forwarded: new Map(), proxied: new Map(), faults: 0 }

/** RFC 5321 section 4.3.1: the first words to a client, and those after XCLIENT. */
export function greeting(terms: Terms): string {
  return formatLines(220, [`${terms.name} ${terms.lmtp ? 'LMTP' : 'ESMTP'} Tasdeeq`])
}

/** One command: what is answered, and how the conversation stands then. */
export function converse(session: Session, line: string, terms: Terms): Turn {
  const space = line.indexOf(' ')
  const verb = (space === -1 ? line : line.slice(0, space)).toUpperCase()
  const rest = space === -1 ? '' : line.slice(space + 1)
  const turn = commands[verb]?.(session, rest.trim(), terms) ?? refuse(session, 500, 'unknown')
  return turn.session.faults >= faultLimit ? { ...turn, reply: tooMany, next: 'close' } : turn
}

/** After a message was answered, or by RSET: the transaction is over, and with it what XFORWARD told. */
export function cleared(session: Session): Session {
  const { from: _from, ...rest } = session
  return { ...rest, to: [], forwarded: new Map(), faults: 0 }
}

type Command = (session: Session, rest: string, terms: Terms) => Turn

const commands: Readonly<Record<string, Command>> = {
  EHLO: (session, rest, terms) => (terms.lmtp ? wrongHello(session) : hello(session, rest, terms)),
  LHLO: (session, rest, terms) => (terms.lmtp ? hello(session, rest, terms) : wrongHello(session)),
  HELO: (session, rest, terms) =>
    terms.lmtp
      ? wrongHello(session)
      : { ...hello(session, rest, terms), ...plainHello(rest, terms) },
  MAIL: (session, rest, terms) => takePath({ session, rest, terms, keyword: 'FROM:' }),
  RCPT: (session, rest, terms) => takePath({ session, rest, terms, keyword: 'TO:' }),
  DATA: data,
  RSET: (session) => say(cleared(session), { code: 250, enhanced: '2.0.0', text: 'Forgotten' }),
  NOOP: (session) => say(session, { code: 250, enhanced: '2.0.0', text: 'Still here' }),
  QUIT: (session) => ({
    ...say(session, { code: 221, enhanced: '2.0.0', text: 'Goodbye' }),
    next: 'close',
  }),
  // RFC 5321 section 3.5.3: a server that does not tell answers 252.
  VRFY: (session) =>
    say(session, { code: 252, enhanced: '2.1.5', text: 'Not told; send to it and see' }),
  HELP: (session) =>
    say(session, { code: 214, enhanced: '2.0.0', text: 'RFC 5321 says what is understood here' }),
  XFORWARD: (session, rest, terms) => tell({ session, rest, terms, verb: 'XFORWARD' }),
  XCLIENT: (session, rest, terms) => tell({ session, rest, terms, verb: 'XCLIENT' }),
}

const faultLimit = 20
const tooMany = formatReply({ code: 421, enhanced: '4.7.0', text: 'Too many errors, goodbye' })

const refusals = {
  unknown: ['5.5.2', 'Command not known here'],
  hello: ['5.5.1', 'Say hello first'],
  order: ['5.5.1', 'Not at this point'],
  syntax: ['5.5.4', 'Not understood'],
  notAllowed: ['5.7.0', 'Not for this client'],
} as const

function refuse(session: Session, code: number, why: keyof typeof refusals): Turn {
  const [enhanced, text] = refusals[why]
  return say({ ...session, faults: session.faults + 1 }, { code, enhanced, text })
}

function say(session: Session, reply: Reply): Turn {
  return { session, reply: formatReply(reply), next: 'command' }
}

/** RFC 2033 section 4.1: LMTP has LHLO and neither HELO nor EHLO. */
function wrongHello(session: Session): Turn {
  return refuse(session, 500, 'unknown')
}

function hello(session: Session, rest: string, terms: Terms): Turn {
  if (rest === '' || rest.length > 255) return refuse(session, 501, 'syntax')
  const tells = mayTell(session, terms)
  const lines = [
    terms.name,
    'PIPELINING',
    `SIZE ${terms.size}`,
    'ENHANCEDSTATUSCODES',
    ...terms.offers,
    ...(tells ? [`XFORWARD ${toldNames.XFORWARD.join(' ')}`] : []),
    ...(tells ? [`XCLIENT ${toldNames.XCLIENT.join(' ')}`] : []),
  ]
  return {
    session: { ...cleared(session), helo: rest },
    reply: formatLines(250, lines),
    next: 'command',
  }
}

function plainHello(rest: string, terms: Terms): { readonly reply: string } | undefined {
  return rest === '' || rest.length > 255 ? undefined : { reply: formatLines(250, [terms.name]) }
}

interface Asked {
  readonly session: Session
  readonly rest: string
  readonly terms: Terms
}

function takePath({ session, rest, terms, keyword }: Asked & { readonly keyword: string }): Turn {
  if (session.helo === undefined) return refuse(session, 503, 'hello')
  if (rest.slice(0, keyword.length).toUpperCase() !== keyword) return refuse(session, 501, 'syntax')
  const taken = (keyword === 'FROM:' ? mail : recipient)(session, rest.slice(keyword.length), terms)
  return {
    session: taken.session ?? { ...session, faults: session.faults + 1 },
    reply: formatReply(taken.reply),
    next: 'command',
    ...(taken.announced && { announced: taken.announced }),
  }
}

function data(session: Session, rest: string): Turn {
  if (rest !== '') return refuse(session, 501, 'syntax')
  if (session.from === undefined || session.to.length === 0) return refuse(session, 503, 'order')
  return { session, reply: formatLines(354, ['Send it, then CRLF dot CRLF']), next: 'content' }
}

/** XCLIENT_README: who is served by a proxy may not say itself who it is, so the first telling of ADDR is the last. */
function mayTell(session: Session, terms: Terms): boolean {
  return terms.trusted && !session.proxied.has('ADDR')
}

function tell(asked: Asked & { readonly verb: keyof typeof toldNames }): Turn {
  const { session, rest, terms, verb } = asked
  if (!mayTell(session, terms)) return refuse(session, 550, 'notAllowed')
  if (session.from !== undefined) return refuse(session, 503, 'order')
  const told = readTold(verb, rest)
  if (told === undefined) return refuse(session, 501, 'syntax')
  if (verb === 'XFORWARD') {
    const forwarded = new Map([...session.forwarded, ...told])
    return say({ ...session, forwarded }, { code: 250, enhanced: '2.0.0', text: 'Noted' })
  }
  // The conversation starts over, as if the client that was told of had just come.
  const proxied = new Map([...session.proxied, ...told])
  return { session: { ...opened, proxied }, reply: greeting(terms), next: 'command' }
}
