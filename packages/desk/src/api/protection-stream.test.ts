import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SignedDelta } from '../protection/protection.ts'
import { protectionStream, type ProtectionStream } from './protection-stream.ts'

const page: SignedDelta = { envelope: '{}', cursor: 7, mark: 'now', isEmpty: false }
const asker = { after: undefined, mark: undefined, clearance: 'clear', gateway: 'g' } as const

function listeningTo(rest: Partial<Pick<ProtectionStream, 'protection' | 'still'>>): {
  readonly stream: ReadableStream<Uint8Array>
  readonly signal: AbortSignal
} {
  const gone = new AbortController()
  const listening = { signal: gone.signal, [Symbol.dispose]: () => gone.abort() }
  const protection = { next: () => Promise.resolve(page) }
  const still = (): Promise<boolean> => Promise.resolve(true)
  const stream = protectionStream({ protection, still, asker, listening, ...rest })
  return { stream, signal: gone.signal }
}

test('who reads no more, has lost what they may, or meets a failure is listened for no longer', async () => {
  const left = listeningTo({})
  for await (const chunk of left.stream) {
    assert.equal(new TextDecoder().decode(chunk), 'id: 7.now\ndata: {}\n\n')
    assert.ok(!left.signal.aborted)
    break
  }
  assert.ok(left.signal.aborted)
  const lost = listeningTo({ still: () => Promise.resolve(false) })
  assert.equal((await lost.stream.getReader().read()).done, true)
  assert.ok(lost.signal.aborted)
  const failing = { next: () => Promise.reject(new Error('the database is away')) }
  const failed = listeningTo({ protection: failing })
  await assert.rejects(() => failed.stream.getReader().read(), /the database is away/u)
  assert.ok(failed.signal.aborted)
})
