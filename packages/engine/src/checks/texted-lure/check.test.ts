import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask, situation } from '../../../test/small-claims.ts'
import { factsOf, told } from '../../../test/small-world.ts'
import { check } from './check.ts'

test('a code dialled for the network is nothing that is asked', () => {
  const missed = situation('voicemail')
  const texted = (words: string) =>
    told(check.run(factsOf({ claims: [missed, { ...ask('call'), text: words }], channel: 'sms' })))
  assert.deepEqual(texted('dial *#62#'), [])
  assert.deepEqual(texted('dial 01632960011'), ['told-and-asked: unknown'])
})
