import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { canonical, collectContent, wireContent } from './content.ts'

/** Bytes that matter here, and some that do not. */
const trouble = fc
  .array(fc.constantFrom('\r', '\n', '.', '\r\n', '\r\n.', '\r\n.\r\n', '\n.\n', 'a', 'é'), {
    maxLength: 30,
  })
  .map((parts) => Buffer.from(parts.join('')))
const anything = fc.oneof(trouble, fc.uint8Array({ maxLength: 200 }))

function collect(wire: Uint8Array, cuts: readonly number[]): { message: Buffer; rest: Buffer } {
  const content = collectContent()
  let from = 0
  for (const cut of [...cuts, wire.length]
    .map((each) => Math.min(each, wire.length))
    .sort((a, b) => a - b)) {
    const rest = content.push(wire.subarray(from, cut))
    from = cut
    if (rest !== undefined) {
      const after = Buffer.concat([rest, wire.subarray(cut)])
      return { message: Buffer.from(content.message()), rest: after }
    }
  }
  assert.fail('the end was not found')
}

test('what goes over the wire comes back, in whatever pieces it comes', () => {
  fc.assert(
    fc.property(anything, fc.array(fc.nat(60), { maxLength: 8 }), (message, cuts) => {
      const wire = Buffer.concat([wireContent(message), Buffer.from('QUIT\r\n')])
      const { message: back, rest } = collect(wire, cuts)
      assert.equal(rest.toString(), 'QUIT\r\n')
      const lines = Buffer.from(canonical(message))
      const ended = lines.length === 0 || lines.subarray(-2).toString() === '\r\n'
      const expected = ended ? lines : Buffer.concat([lines, Buffer.from('\r\n')])
      assert.deepEqual(back, expected)
    }),
    { numRuns: 2000 },
  )
})

test('no content can end before its end, whatever it holds', () => {
  fc.assert(
    fc.property(anything, (message) => {
      const wire = Buffer.from(wireContent(message))
      const withStart = Buffer.concat([Buffer.from('\r\n'), wire])
      assert.equal(withStart.indexOf('\r\n.\r\n'), withStart.length - 5)
      for (const other of ['\n.\n', '\r.\r', '\n.\r\n', '\r\n.\n', '\r\n.\r']) {
        const at = withStart.indexOf(other)
        assert.ok(at === -1 || at >= withStart.length - 5, `${JSON.stringify(other)} at ${at}`)
      }
    }),
    { numRuns: 2000 },
  )
})

test('only CRLF dot CRLF ends a message', () => {
  for (const not of ['\n.\n', '\r.\r', '\n.\r\n', '\r\n.\n', '\r\n.\r', '\r.\n', '\r\r\n.\r\r\n']) {
    const content = collectContent()
    const rest = content.push(Buffer.from(`a${not}MAIL FROM:<x@example.org>`))
    assert.equal(rest, undefined, JSON.stringify(not))
  }
})

test('lines that CRLF ends are left as they are, byte by byte', () => {
  const message = Buffer.from('A: b\r\n\r\n\0\xff.\r\n..\r\n', 'latin1')
  assert.equal(canonical(message), message)
  const content = collectContent()
  content.push(wireContent(message))
  assert.deepEqual(Buffer.from(content.message()), message)
})

test('a bare CR or LF becomes a CRLF, and a dot after it is no end', () => {
  const content = collectContent()
  content.push(Buffer.from('a\n.\nb\r.\rc\r\n.\r\n'))
  assert.equal(Buffer.from(content.message()).toString(), 'a\r\n.\r\nb\r\n.\r\nc\r\n')
})

test('what is dropped is forgotten, and its end is still found', () => {
  const content = collectContent()
  content.drop('message too big')
  assert.equal(content.dropped(), 'message too big')
  assert.equal(content.push(Buffer.from('abc\r\n')), undefined)
  assert.equal(content.message().length, 0)
  assert.equal(content.size(), 5)
  assert.equal(Buffer.from(content.push(Buffer.from('.\r\nX')) ?? '').toString(), 'X')
})

test('content that comes byte by byte takes little more memory than its bytes', () => {
  const content = collectContent()
  const size = 400_000
  const before = process.memoryUsage()
  for (let at = 0; at < size; at++) content.push(Buffer.from([0x61]))
  const after = process.memoryUsage()
  const grown = after.heapUsed - before.heapUsed + after.external - before.external
  assert.ok(grown < 30_000_000, `${grown} bytes`)
  content.push(Buffer.from('\r\n.\r\n'))
  assert.equal(content.message().length, size + 2)
})
