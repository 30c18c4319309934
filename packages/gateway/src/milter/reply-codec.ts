import type { Malformed } from './codec.ts'
import type { Chosen, Reply } from './command.ts'
import { FieldReader, longBytes, textBytes } from './fields.ts'
import { frameBytes, type Frame } from './frames.ts'

const BARE = {
  continue: 'c',
  accept: 'a',
  discard: 'd',
  reject: 'r',
  temporary: 't',
  skip: 's',
  progress: 'p',
  shutdown: '4',
  connectionFailure: 'f',
} as const

type Bare = keyof typeof BARE

const WITH_WORDS = { changeSender: 'e', addRecipientWith: '2' } as const
const WITH_ADDRESS = { addRecipient: '+', removeRecipient: '-' } as const
const WITH_INDEX = { insertHeader: 'i', changeHeader: 'm' } as const

/** The frame of a reply. */
export function encodeReply(reply: Reply): Uint8Array {
  switch (reply.kind) {
    case 'negotiated':
      return encodeNegotiated(reply)
    case 'smtp':
      // libmilter: Sendmail takes the text for a format; Postfix takes one of two percent signs away.
      return frameBytes('y', textBytes(reply.line.replaceAll('%', '%%')))
    case 'addHeader':
      return frameBytes('h', textBytes(reply.name, reply.value))
    case 'insertHeader':
    case 'changeHeader': {
      const { kind, index, name, value } = reply
      return frameBytes(WITH_INDEX[kind], longBytes(index), textBytes(name, value))
    }
    case 'changeSender':
    case 'addRecipientWith':
      return frameBytes(WITH_WORDS[reply.kind], textBytes(...reply.words))
    case 'addRecipient':
    case 'removeRecipient':
      return frameBytes(WITH_ADDRESS[reply.kind], textBytes(reply.address))
    case 'body':
      return frameBytes('b', reply.bytes)
    case 'quarantine':
      return frameBytes('q', textBytes(reply.reason))
    default:
      return frameBytes(BARE[reply.kind])
  }
}

/** Postfix and Sendmail read, after the three numbers, a stage's number and its names, until the frame ends. */
function encodeNegotiated(reply: Extract<Reply, { kind: 'negotiated' }>): Uint8Array {
  const numbers = [reply.version, reply.actions, reply.protocol].map(longBytes)
  const lists = reply.macros.flatMap(({ stage, names }) => [
    longBytes(stage),
    textBytes(names.join(' ')),
  ])
  return frameBytes('O', ...numbers, ...lists)
}

/** What a filter's frame says. */
export function decodeReply({ code, data }: Frame): Reply | Malformed {
  const bare = bareOf(code)
  if (bare !== undefined && data.length === 0) return { kind: bare }
  const decode = Object.hasOwn(DECODE, code) ? DECODE[code] : undefined
  return decode?.(new FieldReader(data)) ?? { kind: 'malformed', how: `malformed reply ${code}` }
}

function bareOf(code: string): Bare | undefined {
  return (Object.keys(BARE) as Bare[]).find((kind) => BARE[kind] === code)
}

const DECODE: Readonly<Record<string, (fields: FieldReader) => Reply | undefined>> = {
  O: negotiated,
  y: (fields) => ({ kind: 'smtp', line: (fields.text() ?? '').replaceAll('%%', '%') }),
  h: (fields) => ({ kind: 'addHeader', name: fields.text() ?? '', value: fields.text() ?? '' }),
  i: (fields) => indexed('insertHeader', fields),
  m: (fields) => indexed('changeHeader', fields),
  e: (fields) => ({ kind: 'changeSender', words: fields.texts() }),
  2: (fields) => ({ kind: 'addRecipientWith', words: fields.texts() }),
  '+': (fields) => ({ kind: 'addRecipient', address: fields.text() ?? '' }),
  '-': (fields) => ({ kind: 'removeRecipient', address: fields.text() ?? '' }),
  b: (fields) => ({ kind: 'body', bytes: fields.rest() }),
  q: (fields) => ({ kind: 'quarantine', reason: fields.text() ?? '' }),
}

function negotiated(fields: FieldReader): Reply | undefined {
  const version = fields.long()
  const actions = fields.long()
  const protocol = fields.long()
  if (version === undefined || actions === undefined || protocol === undefined) return undefined
  const macros: Chosen[] = []
  for (let stage = fields.long(); stage !== undefined; stage = fields.long()) {
    macros.push({ stage, names: (fields.text() ?? '').split(' ').filter(Boolean) })
  }
  return { kind: 'negotiated', version, actions, protocol, macros }
}

function indexed(kind: keyof typeof WITH_INDEX, fields: FieldReader): Reply | undefined {
  const index = fields.long()
  if (index === undefined) return undefined
  return { kind, index, name: fields.text() ?? '', value: fields.text() ?? '' }
}
