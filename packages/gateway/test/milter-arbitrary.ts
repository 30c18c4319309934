import * as fc from 'fast-check'
import type { Command, Macro, Peer, Reply } from '../src/milter/command.ts'

/** Text of bytes, without NUL: what a field of the protocol can carry. */
export const octets: fc.Arbitrary<string> = fc
  .uint8Array({ max: 255, maxLength: 40 })
  .map((bytes) => {
    return Buffer.from(bytes.filter((byte) => byte !== 0)).toString('latin1')
  })
const long = fc.nat({ max: 0xffffffff })
export const bytes: fc.Arbitrary<Uint8Array> = fc.uint8Array({ maxLength: 300 })
export const macro: fc.Arbitrary<Macro> = fc.tuple(octets, octets)
export const stage: fc.Arbitrary<string> = fc
  .nat({ max: 255 })
  .map((code) => String.fromCharCode(code))
const peer: fc.Arbitrary<Peer> = fc.oneof(
  fc.constant<Peer>({ family: 'unknown' }),
  fc.record({
    family: fc.constantFrom('unix', 'ipv4', 'ipv6'),
    port: fc.nat({ max: 65_535 }),
    address: octets,
  }),
)
const words = fc.array(octets, { minLength: 1, maxLength: 5 })
export const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ kind: fc.constant('negotiate'), version: long, actions: long, protocol: long }),
  fc.record({ kind: fc.constant('macros'), stage, values: fc.array(macro, { maxLength: 6 }) }),
  fc.record({ kind: fc.constant('connect'), host: octets, peer }),
  fc.record({ kind: fc.constant('helo'), name: octets }),
  fc.record({ kind: fc.constantFrom('mail', 'recipient'), words }),
  fc.record({ kind: fc.constant('header'), name: octets, value: octets }),
  fc.record({ kind: fc.constantFrom('body', 'endOfMessage'), bytes }),
  fc.record({ kind: fc.constant('unknown'), line: octets }),
  fc.record({ kind: fc.constantFrom('data', 'endOfHeaders', 'abort', 'quit', 'quitKeep') }),
)
const field = { index: long, name: octets, value: octets }
export const reply: fc.Arbitrary<Reply> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('continue', 'accept', 'discard', 'reject', 'temporary', 'skip'),
  }),
  fc.record({ kind: fc.constantFrom('progress', 'shutdown', 'connectionFailure') }),
  fc.record({ kind: fc.constant('smtp'), line: octets }),
  fc.record({ kind: fc.constant('addHeader'), name: octets, value: octets }),
  fc.record({ kind: fc.constantFrom('insertHeader', 'changeHeader'), ...field }),
  fc.record({ kind: fc.constantFrom('changeSender', 'addRecipientWith'), words }),
  fc.record({ kind: fc.constantFrom('addRecipient', 'removeRecipient'), address: octets }),
  fc.record({ kind: fc.constant('body'), bytes }),
  fc.record({ kind: fc.constant('quarantine'), reason: octets }),
  fc.record({
    kind: fc.constant('negotiated'),
    version: long,
    actions: long,
    protocol: long,
    macros: fc.array(
      fc.record({
        stage: fc.nat({ max: 6 }),
        names: fc.array(fc.stringMatching(/^[a-z{}_]{1,9}$/), { minLength: 1, maxLength: 3 }),
      }),
      { maxLength: 4 },
    ),
  }),
)
