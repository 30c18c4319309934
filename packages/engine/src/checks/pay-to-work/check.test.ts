import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask, at, offer, pays } from '../../../test/small-claims.ts'
import { factsOf, told } from '../../../test/small-world.ts'
import { check } from './check.ts'

const run = (claims: Parameters<typeof factsOf>[0]['claims']) =>
  told(check.run(factsOf({ claims })))

test('tasks with a deposit, and tasks arranged by chat', () => {
  assert.deepEqual(run([offer('task'), pays({ purpose: 'deposit' })]), ['deposit: contradicted'])
  assert.deepEqual(run([offer('job'), ask('do-task'), at('telegram', '@sample')]), [
    'task-by-chat: contradicted',
  ])
})

test('a job with a fee', () => {
  assert.deepEqual(run([offer('job'), pays({ purpose: 'fee' })]), ['job-fee: contradicted'])
})

test('a job, a task, or a fee alone is quiet', () => {
  assert.deepEqual(run([offer('job'), at('whatsapp', '923000000000')]), [])
  assert.deepEqual(run([offer('task'), at('email', 'desk@firm.example')]), [])
  assert.deepEqual(run([pays({ purpose: 'fee' })]), [])
  assert.deepEqual(run([ask('do-task'), ask('pay')]), [])
})
