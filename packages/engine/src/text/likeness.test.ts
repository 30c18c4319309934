import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { likeness, listSignature, textSignature } from './likeness.ts'

const seed = new Uint8Array(32).fill(7)
const other = new Uint8Array(32).fill(8)

const LONG = Array.from(
  { length: 200 },
  (_, at) =>
    `word${'abcdefghij'.charAt(at % 10)}${'klmnopqrst'.charAt(Math.floor(at / 10) % 10)}${'xy'.charAt(Math.floor(at / 100))}`,
)

function signed(text: string, by = seed): Uint8Array {
  const signature = textSignature(text, by)
  assert.ok(signature)
  return signature
}

test('a text is wholly like itself, and a signature is 256 bytes', () => {
  const one = signed(LONG.join(' '))
  assert.equal(one.length, 256)
  assert.equal(likeness(one, signed(LONG.join(' '))), 1)
})

test('likeness falls with the words that are changed, and is about the share of runs in common', () => {
  const one = signed(LONG.join(' '))
  const changed = (every: number): number =>
    likeness(one, signed(LONG.map((word, at) => (at % every === 0 ? `x${word}` : word)).join(' ')))
  const little = changed(50)
  const much = changed(10)
  assert.ok(little > 0.75 && little < 1, `${little}`)
  assert.ok(much > 0.3 && much < 0.75, `${much}`)
})

test('short texts are compared by their letters, so that a changed word is no new text', () => {
  const one = signed('your parcel is held at the post office pay the fee <link>')
  const near = signed('your packet is held at the post office pay the fee <link>')
  const far = signed('win a new phone today answer two questions of ours <link>')
  assert.ok(likeness(one, near) > 0.6)
  assert.ok(likeness(one, far) < 0.25)
})

test('scripts without spaces have signatures too', () => {
  const one = signed('您的包裹因地址不完整无法投递请尽快点击以下链接更新您的收货地址否则将被退回')
  const near = signed('您的包裹因地址不完整无法投递请立即点击以下链接更新您的收货地址否则将被退回')
  assert.ok(likeness(one, near) > 0.5)
})

test('there is nothing to compare in a few words, or in slots alone', () => {
  assert.equal(textSignature('', seed), undefined)
  assert.equal(textSignature('see attached', seed), undefined)
  assert.equal(textSignature('<name> <link> <number> '.repeat(50).trim(), seed), undefined)
})

test('another seed gives a signature that is not like the first', () => {
  const text = LONG.join(' ')
  assert.equal(likeness(signed(text), signed(text, other)), 0)
})

test('all of a seed counts', () => {
  const text = LONG.join(' ')
  for (const at of [0, 9, 17, 31]) {
    const near = seed.slice()
    near[at] = 8
    assert.ok(likeness(signed(text), signed(text, near)) < 0.1, `byte ${at}`)
  }
})

test('signatures of different make are not compared', () => {
  assert.equal(likeness(new Uint8Array(256), new Uint8Array(128)), 0)
  assert.equal(likeness(new Uint8Array(), new Uint8Array()), 0)
})

test('a list with too few different runs has no signature', () => {
  const how = { run: 1, least: 3, seed }
  assert.equal(listSignature(['a', 'b', 'a', 'b'], how), undefined)
  assert.ok(listSignature(['a', 'b', 'c'], how))
})

test('no text makes it throw, and likeness is the same either way round', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 400, unit: 'binary' }),
      fc.string({ maxLength: 400 }),
      (one, two) => {
        const a = textSignature(one, seed)
        const b = textSignature(two, seed)
        if (a && b) assert.equal(likeness(a, b), likeness(b, a))
      },
    ),
  )
})
