import { encodeCommand } from '../src/milter/codec.ts'
import type { Command, Macro, Peer, Reply } from '../src/milter/command.ts'
import type { Malformed } from '../src/milter/codec.ts'
import { fromOctets, toOctets } from '../src/milter/octets.ts'

/** The lines of a conversation (`src/milter/conversations/README.md`) as bytes, and replies as lines. */
export function bytesOfLine(line: string): Uint8Array {
  const [word, rest] = parted(line, ' ')
  if (word === 'BYTES') return Buffer.from(rest.replaceAll(' ', ''), 'hex')
  const parse = PARSE[word]
  if (!parse) throw new Error(`no such command in a conversation: ${line}`)
  return encodeCommand(parse(rest))
}

const PARSE: Readonly<Record<string, (rest: string) => Command>> = {
  NEGOTIATE: (rest) => {
    const [version = '', actions = '', protocol = ''] = rest.split(' ')
    return {
      kind: 'negotiate',
      version: Number(version),
      actions: Number.parseInt(actions, 16),
      protocol: Number.parseInt(protocol, 16),
    }
  },
  MACROS: macros,
  CONNECT: connect,
  HELO: (rest) => ({ kind: 'helo', name: unescaped(rest) }),
  MAIL: (rest) => ({ kind: 'mail', words: unescaped(rest).split(' ') }),
  RCPT: (rest) => ({ kind: 'recipient', words: unescaped(rest).split(' ') }),
  DATA: () => ({ kind: 'data' }),
  HEADER: (rest) => {
    const [name, value] = parted(unescaped(rest), ':')
    return { kind: 'header', name, value }
  },
  EOH: () => ({ kind: 'endOfHeaders' }),
  BODY: (rest) => ({ kind: 'body', bytes: repeated(rest) }),
  END: (rest) => ({ kind: 'endOfMessage', bytes: repeated(rest) }),
  UNKNOWN: (rest) => ({ kind: 'unknown', line: unescaped(rest) }),
  ABORT: () => ({ kind: 'abort' }),
  QUIT: () => ({ kind: 'quit' }),
  QUIT_NC: () => ({ kind: 'quitKeep' }),
}

/** `E i=ABC {auth_authen}=alice`; nothing after the letter is an empty list. */
function macros(rest: string): Command {
  const [stage = '', ...pairs] = unescaped(rest).split(' ')
  return { kind: 'macros', stage, values: pairs.map((pair): Macro => parted(pair, '=')) }
}

/** `host ipv4 4321 192.0.2.7`, `host unknown`. */
function connect(rest: string): Command {
  const [host = '', family = '', port = '', address = ''] = unescaped(rest).split(' ')
  const known = family === 'ipv4' || family === 'ipv6' || family === 'unix'
  const peer: Peer = known ? { family, port: Number(port), address } : { family: 'unknown' }
  return { kind: 'connect', host, peer }
}

/** Text, or `1000 * text`. */
function repeated(rest: string): Uint8Array {
  const found = /^([0-9]{1,7}) \* (.*)$/.exec(rest)
  const times = Number(found?.[1] ?? 1)
  return toOctets(unescaped(found?.[2] ?? rest).repeat(times))
}

/** What a reply looks like in a conversation. */
export function lineOfReply(reply: Reply | Malformed): string {
  switch (reply.kind) {
    case 'negotiated': {
      const { version, actions, protocol } = reply
      const lists = reply.macros.map(({ stage, names }) => ` ${stage}=${names.join(',')}`)
      return `NEGOTIATED ${version} ${actions.toString(16)} ${protocol.toString(16)}${lists.join('')}`
    }
    case 'smtp':
      return `SMTP ${reply.line}`
    case 'insertHeader':
    case 'changeHeader':
      return `${reply.kind} ${reply.index} ${reply.name}:${escaped(reply.value)}`
    case 'removeRecipient':
      return `removeRecipient ${escaped(reply.address)}`
    case 'body':
      return `body ${shortened(escaped(fromOctets(reply.bytes)))}`
    case 'malformed':
      return `MALFORMED ${reply.how}`
    default:
      return reply.kind.toUpperCase()
  }
}

function shortened(text: string): string {
  return text.length > 100 ? `${text.slice(0, 10)}… ${text.length} characters` : text
}

export function escaped(text: string): string {
  return Array.from(text, (character) => {
    const named = ESCAPES.find(([, plain]) => plain === character)
    if (named) return named[0]
    const code = character.charCodeAt(0)
    return code < 32 || code > 126 ? `\\x${code.toString(16).padStart(2, '0')}` : character
  }).join('')
}

const ESCAPES: readonly (readonly [string, string])[] = [
  ['\\\\', '\\'],
  ['\\r', '\r'],
  ['\\n', '\n'],
  ['\\t', '\t'],
]

export function unescaped(text: string): string {
  return text.replace(/\\(x[0-9a-f]{2}|.)/g, (_all, what: string) => {
    if (what.startsWith('x') && what.length === 3) {
      return String.fromCharCode(Number.parseInt(what.slice(1), 16))
    }
    return { r: '\r', n: '\n', t: '\t' }[what] ?? what
  })
}

/** Before and after the first separator. */
export function parted(text: string, separator: string): readonly [string, string] {
  const at = text.indexOf(separator)
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)]
}
