import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readBody } from '../../desk/src/api/body.ts'
import { openRoom } from '../../desk/src/api/room.ts'
import { failureNames } from '../src/console/sign-in/failure-names.ts'
import { failureWords } from '../src/console/sign-in/failure-words.ts'

test('what a desk without room for more says is said in the reader’s language', async () => {
  const headers = { 'content-type': 'application/json' }
  const request = new Request('http://desk.example/', { method: 'POST', body: '{}', headers })
  const place = openRoom(1).enter()
  const read = await readBody(request, { types: ['application/json'], limit: 100, place })
  assert.ok(read.kind === 'problem')
  const { code } = read.problem
  const name = failureNames.find((one) => one === code)
  assert.ok(name, code)
  assert.match(failureWords.en[name], /Try again in a minute/u)
  assert.match(failureWords.ur[name], /\p{Script=Arabic}/u)
})

test('who is locked out by guesses of others learns where they can sign in at once', () => {
  assert.match(failureWords.en['too-many-attempts'], /a device on which you did before/u)
  assert.match(failureWords.ur['too-many-attempts'], /اس آلے پر/u)
})
