import type { Command, Macro, Peer } from './command.ts'
import { FieldReader, longBytes, shortBytes, textBytes } from './fields.ts'
import { frameBytes, type Frame } from './frames.ts'
import { toOctets } from './octets.ts'

/** A frame whose data is not what its letter asks for. */
export interface Malformed {
  readonly kind: 'malformed'
  readonly how: string
}

/** What an MTA's frame says. */
export function decodeCommand({ code, data }: Frame): Command | Malformed {
  const decode = Object.hasOwn(DECODE, code) ? DECODE[code] : undefined
  return (
    decode?.(new FieldReader(data)) ?? {
      kind: 'malformed',
      how: `malformed command ${shown(code)}`,
    }
  )
}

function shown(code: string): string {
  return /^[A-Z]$/.test(code) ? code : `0x${code.charCodeAt(0).toString(16)}`
}

type Decode = (fields: FieldReader) => Command | undefined

const DECODE: Readonly<Record<string, Decode>> = {
  O: negotiate,
  D: macros,
  C: connect,
  H: (fields) => named(fields.text(), (name) => ({ kind: 'helo', name })),
  M: (fields) => words(fields, (all) => ({ kind: 'mail', words: all })),
  R: (fields) => words(fields, (all) => ({ kind: 'recipient', words: all })),
  T: () => ({ kind: 'data' }),
  U: (fields) => ({ kind: 'unknown', line: fields.text() ?? '' }),
  L: header,
  N: () => ({ kind: 'endOfHeaders' }),
  B: (fields) => ({ kind: 'body', bytes: fields.rest() }),
  E: (fields) => ({ kind: 'endOfMessage', bytes: fields.rest() }),
  A: () => ({ kind: 'abort' }),
  Q: () => ({ kind: 'quit' }),
  K: () => ({ kind: 'quitKeep' }),
}

function negotiate(fields: FieldReader): Command | undefined {
  const version = fields.long()
  const actions = fields.long()
  const protocol = fields.long()
  if (version === undefined || actions === undefined || protocol === undefined) return undefined
  return { kind: 'negotiate', version, actions, protocol }
}

/** The list may be empty, and a name may lack its value; then it is empty. */
function macros(fields: FieldReader): Command | undefined {
  const stage = fields.octet()
  if (stage === undefined) return undefined
  const values: Macro[] = []
  for (let name = fields.text(); name !== undefined; name = fields.text()) {
    values.push([name, fields.text() ?? ''])
  }
  return { kind: 'macros', stage, values }
}

const FAMILIES: Readonly<Record<string, 'unix' | 'ipv4' | 'ipv6'>> = {
  L: 'unix',
  4: 'ipv4',
  6: 'ipv6',
}

function connect(fields: FieldReader): Command | undefined {
  const host = fields.text()
  const letter = fields.octet()
  if (host === undefined || letter === undefined) return undefined
  const peer = letter === 'U' ? UNKNOWN : address(letter, fields)
  return peer && { kind: 'connect', host, peer }
}

const UNKNOWN: Peer = { family: 'unknown' }

function address(letter: string, fields: FieldReader): Peer | undefined {
  const family = Object.hasOwn(FAMILIES, letter) ? FAMILIES[letter] : undefined
  const port = fields.short()
  const text = fields.text()
  return family && port !== undefined && text !== undefined
    ? { family, port, address: text }
    : undefined
}

function words(
  fields: FieldReader,
  make: (all: readonly string[]) => Command,
): Command | undefined {
  const all = fields.texts()
  return all.length === 0 ? undefined : make(all)
}

function header(fields: FieldReader): Command | undefined {
  return named(fields.text(), (name) => ({ kind: 'header', name, value: fields.text() ?? '' }))
}

function named(name: string | undefined, make: (name: string) => Command): Command | undefined {
  return name === undefined ? undefined : make(name)
}

/** The frame of a command, as an MTA sends it. */
export function encodeCommand(command: Command): Uint8Array {
  switch (command.kind) {
    case 'negotiate': {
      const { version, actions, protocol } = command
      return frameBytes('O', longBytes(version), longBytes(actions), longBytes(protocol))
    }
    case 'macros':
      return frameBytes('D', toOctets(command.stage), textBytes(...command.values.flat()))
    case 'connect':
      return frameBytes('C', textBytes(command.host), peerBytes(command.peer))
    case 'mail':
    case 'recipient':
      return frameBytes(command.kind === 'mail' ? 'M' : 'R', textBytes(...command.words))
    case 'header':
      return frameBytes('L', textBytes(command.name, command.value))
    case 'body':
    case 'endOfMessage':
      return frameBytes(command.kind === 'body' ? 'B' : 'E', command.bytes)
    default:
      return encodeShort(command)
  }
}

type ShortCommand = Extract<
  Command,
  { kind: 'helo' | 'unknown' | 'data' | 'endOfHeaders' | 'abort' | 'quit' | 'quitKeep' }
>

const LETTERS = { data: 'T', endOfHeaders: 'N', abort: 'A', quit: 'Q', quitKeep: 'K' } as const

function encodeShort(command: ShortCommand): Uint8Array {
  if (command.kind === 'helo') return frameBytes('H', textBytes(command.name))
  if (command.kind === 'unknown') return frameBytes('U', textBytes(command.line))
  return frameBytes(LETTERS[command.kind])
}

function peerBytes(peer: Peer): Uint8Array {
  if (peer.family === 'unknown') return toOctets('U')
  const letter = { unix: 'L', ipv4: '4', ipv6: '6' }[peer.family]
  return Buffer.concat([toOctets(letter), shortBytes(peer.port), textBytes(peer.address)])
}
