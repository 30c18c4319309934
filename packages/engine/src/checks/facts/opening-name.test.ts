import assert from 'node:assert/strict'
import { test } from 'node:test'
import { factsOf } from '../../../test/small-world.ts'
import type { Message } from '../../message/message.ts'
import { namesInText, openingName } from './opening-name.ts'

function messageOf(text: string): Message {
  const { message } = factsOf({ claims: [] })
  return { ...message, text, regions: [] }
}

test('a text opens with a name that a sign sets apart', () => {
  assert.deepEqual(openingName(messageOf('Blue Post: your parcel'))?.starts, ['blue', 'bluepost'])
  assert.equal(openingName(messageOf('[BLUEBANK] your card'))?.written, 'BLUEBANK')
  assert.equal(openingName(messageOf('(Blue Bank) your card'))?.written, 'Blue Bank')
  assert.equal(openingName(messageOf('Blue Post - your parcel'))?.written, 'Blue Post')
})

test('what opens with no name, or an address, has none', () => {
  assert.equal(openingName(messageOf('see you at 7: bring cake')), undefined)
  assert.equal(openingName(messageOf('https://blue.example/a')), undefined)
  assert.equal(
    openingName(messageOf('We are the shop on the corner of the street: come')),
    undefined,
  )
})

test('a name in the text is found in one word, two or three', () => {
  assert.ok(namesInText(messageOf('Your Blue Fox Box ships today'), 'bluefoxbox'))
  assert.ok(!namesInText(messageOf('your blue fox box ships today'), 'bluefoxbox'))
  assert.ok(!namesInText(messageOf('Your Box ships'), 'box'))
})
