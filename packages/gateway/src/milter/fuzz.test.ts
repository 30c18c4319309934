import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import * as fc from 'fast-check'
import { bytes, command, macro, octets, reply, stage } from '../../test/milter-arbitrary.ts'
import { content } from '../../test/milter-client.ts'
import type { Settings } from '../../test/milter-conversation.ts'
import { Talk } from '../../test/milter-talk.ts'
import { openBudget } from './budget.ts'
import { decodeCommand, encodeCommand } from './codec.ts'
import type { Command } from './command.ts'
import { FrameReader } from './frames.ts'
import { COMMAND_CAPS } from './protocol.ts'
import { decodeReply, encodeReply } from './reply-codec.ts'

const SETTINGS: Settings = {
  messageBytes: 2_000,
  plan: { engine: 'later', overload: 'later', store: 'later' },
  writes: 'apart',
  outcome: ({ recipients }) => ({
    kind: 'settled',
    recipients: recipients.map((address) => ({ address, disposition: 'deliver' })),
    edits: { prepend: [], remove: [], replace: [] },
  }),
}
const OFFER: Command = { kind: 'negotiate', version: 6, actions: 0x1ff, protocol: 0x1fffff }

describe('the codec', () => {
  it('reads every command as it was written', () => {
    fc.assert(
      fc.property(command, (said) => {
        assert.deepEqual(plain(throughWire(encodeCommand(said), decodeCommand)), plain(said))
      }),
      { numRuns: 2_000 },
    )
  })

  it('reads every reply as it was written', () => {
    fc.assert(
      fc.property(reply, (said) => {
        assert.deepEqual(plain(throughWire(encodeReply(said), decodeReply)), plain(said))
      }),
      { numRuns: 2_000 },
    )
  })

  it('cuts a stream into the same frames, however it comes', () => {
    const cuts = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(fc.array(command, { maxLength: 8 }), cuts, (said, sizes) => {
        const stream = Buffer.concat(said.map(encodeCommand))
        assert.deepEqual(framesOf(piecesOf(stream, sizes)), framesOf([stream]))
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('the session under anything', () => {
  it('never throws, and holds no more than its caps, whatever bytes come', () => {
    const noise = fc.array(fc.uint8Array({ maxLength: 400 }), { maxLength: 20 })
    fc.assert(
      fc.property(noise, fc.boolean(), (pieces, negotiated) => {
        survives([...(negotiated ? [encodeCommand(OFFER)] : []), ...pieces])
      }),
      { numRuns: 3_000 },
    )
  })

  it('never throws, and gives all memory back, whatever commands come in whatever order', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 40 }), (said) => {
        survives([OFFER, ...said].map(encodeCommand))
      }),
      { numRuns: 3_000 },
    )
  })

  it('takes frames whose data is anything', () => {
    const letter = fc.constantFrom(...Object.keys(COMMAND_CAPS))
    const frame = fc.tuple(letter, bytes).map(([code, data]) => framed(code, data))
    fc.assert(
      fc.property(fc.array(frame, { maxLength: 20 }), (frames) => {
        survives([encodeCommand(OFFER), ...frames])
      }),
      { numRuns: 3_000 },
    )
  })

  it('sees the same mail whatever macros come with it', () => {
    const lists = fc.array(fc.tuple(stage, fc.array(macro, { maxLength: 8 })), { maxLength: 12 })
    fc.assert(
      fc.property(lists, (macros) => {
        const said: readonly Command[] = macros.map(([letter, values]) => ({
          kind: 'macros',
          stage: letter,
          values: values.filter(([name]) => !name.includes('rcpt_mailer')),
        }))
        const talk = new Talk(SETTINGS)
        for (const each of mixed(said, mailOf(SAMPLE))) talk.send(encodeCommand(each))
        assert.deepEqual(rawOf(talk), SAMPLE)
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('the message', () => {
  it('is put together again to the byte', () => {
    const name = fc.stringMatching(/^[!-9;-~]{1,20}$/)
    const line = octets.map((text) => text.replaceAll(/[\r\n]/g, ''))
    const fold = fc.tuple(fc.constantFrom(' ', '\t'), line).map((parts) => `\r\n${parts.join('')}`)
    const value = fc.tuple(line, fc.array(fold, { maxLength: 3 }))
    const fieldText = fc
      .tuple(name, value)
      .map(([label, [first, folds]]) => `${label}:${first}${folds.join('')}\r\n`)
    const message = fc
      .tuple(fc.array(fieldText, { minLength: 1, maxLength: 8 }), bytes)
      .map(([fields, body]) => Buffer.concat([latin1(`${fields.join('')}\r\n`), body]))
    fc.assert(
      fc.property(message, (raw) => {
        const talk = new Talk({ ...SETTINGS, messageBytes: 100_000 })
        for (const each of mailOf(raw)) talk.send(encodeCommand(each))
        assert.deepEqual(rawOf(talk), raw)
      }),
      { numRuns: 2_000 },
    )
  })
})

const SAMPLE = latin1('Subject: hello\r\nX-Tasdeeq-Sample: yes\r\n\r\nbody\r\n')

function latin1(text: string): Buffer {
  return Buffer.from(text, 'latin1')
}

function mailOf(raw: Uint8Array): readonly Command[] {
  return [
    OFFER,
    { kind: 'mail', words: ['<alice@sender.example>'] },
    { kind: 'recipient', words: ['<bob@recipient.example>'] },
    ...content(raw),
    { kind: 'endOfMessage', bytes: new Uint8Array(0) },
  ]
}

/** Some of the extras before each of the others but the first. */
function mixed(extras: readonly Command[], others: readonly Command[]): readonly Command[] {
  const [first, ...rest] = others
  const share = Math.ceil(extras.length / Math.max(1, rest.length))
  const parts = rest.flatMap((each, at) => [...extras.slice(at * share, (at + 1) * share), each])
  return first ? [first, ...parts] : parts
}

function rawOf(talk: Talk): Buffer | undefined {
  const arrival = talk.heard.find((each) => each.kind === 'arrival')
  return arrival?.kind === 'arrival' ? Buffer.from(arrival.arrival.raw) : undefined
}

function survives(pieces: readonly Uint8Array[]): void {
  const budget = openBudget(20_000)
  const talk = new Talk(SETTINGS, budget)
  for (const piece of pieces) {
    talk.send(piece)
    assert.ok(budget.used() <= 20_000)
    assert.ok(talk.unread <= 2 * (262_144 + 5))
  }
  talk.send(encodeCommand({ kind: 'abort' }))
  if (talk.unread === 0) assert.equal(budget.used(), 0)
}

function framed(code: string, data: Uint8Array): Buffer {
  const head = Buffer.alloc(5)
  head.writeUInt32BE(data.length + 1)
  head.write(code, 4, 'latin1')
  return Buffer.concat([head, data])
}

function throughWire<T>(wire: Uint8Array, decode: (frame: ReturnType<typeof frameOf>) => T): T {
  return decode(frameOf(wire))
}

const ALL_CAPS = Object.fromEntries(
  Array.from({ length: 256 }, (_none, code) => [String.fromCharCode(code), 100_000]),
)

function frameOf(wire: Uint8Array): { readonly code: string; readonly data: Uint8Array } {
  const reader = new FrameReader(ALL_CAPS)
  reader.push(wire)
  const next = reader.next()
  assert.ok(next.kind === 'frame')
  assert.equal(reader.held, 0)
  return next.frame
}

function framesOf(pieces: readonly Uint8Array[]): readonly unknown[] {
  const reader = new FrameReader(ALL_CAPS)
  const frames: unknown[] = []
  for (const piece of pieces) {
    reader.push(piece)
    for (let next = reader.next(); next.kind === 'frame'; next = reader.next()) {
      frames.push({ code: next.frame.code, data: Buffer.from(next.frame.data).toString('hex') })
    }
  }
  return frames
}

function piecesOf(stream: Uint8Array, sizes: readonly number[]): readonly Uint8Array[] {
  const pieces: Uint8Array[] = []
  for (let at = 0, turn = 0; at < stream.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1
    pieces.push(stream.subarray(at, at + size))
    at += size
  }
  return pieces
}

/** Bytes of whatever kind of array are compared as text. */
function plain(value: object): unknown {
  return JSON.parse(
    JSON.stringify(value, (_key, each: unknown) => {
      return each instanceof Uint8Array ? Array.from(each) : each
    }),
  )
}
