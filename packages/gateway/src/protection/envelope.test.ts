import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { readDelta } from './delta.ts'
import { deltaOf, envelopeOf, newKey, warningOf } from './desk.fixture.ts'
import { openEnvelope, publicKeyOf } from './envelope.ts'

const key = newKey()
const pinned = publicKeyOf(key.publicKey)!

test('what the key signed is opened, and its delta is read', () => {
  const delta = deltaOf({ warnings: [warningOf('one', { outcome: 'unwanted' })] })
  const opened = openEnvelope(envelopeOf(delta, key), pinned)
  assert.ok(opened.kind === 'genuine')
  assert.deepEqual(readDelta(opened.payload), delta)
})

test('one changed byte anywhere in the payload or the signature is forgery', () => {
  const envelope = envelopeOf(deltaOf({ warnings: [warningOf('one')] }), key)
  const { payload, payloadType, signatures } = JSON.parse(envelope) as {
    payload: string
    payloadType: string
    signatures: [{ sig: string }]
  }
  const flipped = (base64: string, at: number): string => {
    const bytes = Buffer.from(base64, 'base64')
    bytes[at % bytes.length]! ^= 1 << (at % 8)
    return bytes.toString('base64')
  }
  fc.assert(
    fc.property(fc.nat(10_000), fc.boolean(), (at, inPayload) => {
      const changed = {
        payloadType,
        payload: inPayload ? flipped(payload, at) : payload,
        signatures: inPayload ? signatures : [{ sig: flipped(signatures[0].sig, at) }],
      }
      assert.equal(openEnvelope(JSON.stringify(changed), pinned).kind, 'forged')
    }),
  )
})

test('the key vouches for no other type of payload', () => {
  const envelope = envelopeOf(deltaOf(), key)
  const other = envelope.replace('tasdeeq.protection', 'tasdeeq.advisory')
  assert.equal(openEnvelope(other, pinned).kind, 'forged')
})

test('anything at all is an envelope or forged, and never an error', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      assert.equal(openEnvelope(text, pinned).kind, 'forged')
      readDelta(text)
    }),
  )
})

test('a delta that is wrong in one place is read as none', () => {
  const whole = deltaOf({ warnings: [warningOf('one')] })
  const wrong: readonly object[] = [
    { v: 2 },
    { cursor: -1 },
    { cursor: 1.5 },
    { seed: '' },
    { desk: 'x'.repeat(200) },
    { warnings: [{ ...whole.warnings[0], kind: 'regex' }] },
    { warnings: [{ ...whole.warnings[0], value: 'x'.repeat(3000) }] },
    { warnings: [{ ...whole.warnings[0], because: { en: 'x'.repeat(501), ur: '' } }] },
    { withdrawn: [7] },
  ]
  for (const change of wrong)
    assert.equal(readDelta(JSON.stringify({ ...whole, ...change })), undefined)
})

test('only 32 bytes in base64url that are a point of the curve are a key', () => {
  assert.equal(publicKeyOf('short'), undefined)
  assert.equal(publicKeyOf(`${key.publicKey}=`), undefined)
  fc.assert(fc.property(fc.string(), (text) => void publicKeyOf(text)))
})
