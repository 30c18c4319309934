import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf, only } from '../../test/written.ts'

function forwarding(text: string): readonly boolean[] {
  return only(claimsOf(text), 'request')
    .filter(({ value }) => value.request === 'forward-calls')
    .map(({ value }) => !value.negated)
}

test('a code with a number in it forwards calls, whichever service and however it is written', () => {
  for (const code of [
    '*21*03000000171#',
    '**62*+92 300 0000171#',
    '*401*9000000171',
    '**002*0300-0000171#',
  ])
    assert.deepEqual(forwarding(`To keep your SIM active dial ${code} today.`), [true], code)
})

test('codes that ask, end it or are a menu of the network forward nothing', () => {
  for (const code of ['*#21#', '##002#', '*21#', '*786*1#', '*111*21*4#', '*21*4417#'])
    assert.deepEqual(forwarding(`For your balance dial ${code} today.`), [], code)
})

test('whoever warns of such a code asks nobody to dial it', () => {
  assert.deepEqual(forwarding('Never dial *401*9000000171# for a caller.'), [false])
})
