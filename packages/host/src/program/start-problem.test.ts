import assert from 'node:assert/strict'
import { test } from 'node:test'
import { starting, StartProblem } from './start-problem.ts'

function failing(code: string): () => never {
  return () => {
    const cause = Object.assign(new Error(`connect ${code}`), { code })
    throw new Error('it cannot be done', { cause })
  }
}

test('what the system says against a start is told with what to do about it', async () => {
  for (const [code, advice] of [
    ['EADDRINUSE', /stop the program that listens there/u],
    ['ECONNREFUSED', /start what is to answer there, or correct its address/u],
    ['ENOSPC', /make room on the disk/u],
  ] as const)
    await assert.rejects(starting('the desk cannot start', failing(code)), (error) => {
      assert.ok(error instanceof StartProblem)
      assert.match(error.message, /^the desk cannot start: it cannot be done; /u)
      assert.match(error.message, advice)
      return true
    })
})

test('a defect of ours stays what it is, and what needs no advice has none', async () => {
  const defect = new TypeError('x is not a function')
  await assert.rejects(
    starting('x', () => Promise.reject(defect)),
    (error) => error === defect,
  )
  await assert.rejects(starting('x', failing('ESTRANGE')), /^StartProblem: x: it cannot be done$/u)
})
