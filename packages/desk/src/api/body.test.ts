import assert from 'node:assert/strict'
import { test } from 'node:test'
import { problem } from './answer.ts'
import { readBody, type ReadBody, type Taking } from './body.ts'
import { openRoom, type Place } from './room.ts'

const types = ['message/rfc822']

function asking(body: string | ReadableStream<Uint8Array>): Request {
  const headers = { 'content-type': 'message/rfc822' }
  return new Request('http://desk.example/', { method: 'POST', body, headers, duplex: 'half' })
}

function read(bytes: number, place: Place, more: Partial<Taking> = {}): Promise<ReadBody> {
  return readBody(asking('x'.repeat(bytes)), { types, limit: 1000, place, ...more })
}

function outcome(body: ReadBody): string {
  return body.kind === 'read' ? `${body.bytes.length} bytes` : body.problem.code
}

test('bodies share one room, and each gives back what it took when its request leaves', async () => {
  const room = openRoom(1000)
  const [one, other] = [room.enter(), room.enter()]
  assert.equal(outcome(await read(600, one)), '600 bytes')
  assert.equal(outcome(await read(600, other)), 'busy')
  one.leave()
  assert.equal(outcome(await read(600, room.enter())), '600 bytes')
})

test('who has left takes no more, so that a body nobody waits for any more is not read on', async () => {
  const room = openRoom(1000)
  const place = room.enter()
  let isCancelled = false
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.enqueue(new Uint8Array(100))
      place.leave()
    },
    cancel() {
      isCancelled = true
    },
  })
  const taken = await readBody(asking(body), { types, limit: 1000, place })
  assert.equal(outcome(taken), 'busy')
  assert.ok(isCancelled)
  assert.equal(outcome(await read(1000, room.enter())), '1000 bytes', 'nothing of it is held')
})

test('what is asked before is asked once the form is right, and nothing is read where it refuses', async () => {
  let [asked, pulled] = [0, 0]
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        pulled += 1
        controller.enqueue(new Uint8Array(100))
      },
    },
    { highWaterMark: 0 },
  )
  const before = async () => {
    asked += 1
    return problem(403, 'not-yet', 'Not yet.')
  }
  const place = openRoom(1000).enter()
  assert.equal(
    outcome(await readBody(asking(body), { types, limit: 1000, place, before })),
    'not-yet',
  )
  assert.deepEqual([asked, pulled], [1, 0])
  assert.equal(outcome(await read(10, place, { types: ['image/png'], before })), 'media-type')
  assert.equal(asked, 1)
})
