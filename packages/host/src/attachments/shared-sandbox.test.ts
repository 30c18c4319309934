import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { pdfOf } from '../../test/documents.ts'
import { attachmentLimits } from './limits.ts'
import { attachmentReaderBehind } from './reader.ts'
import { openSandbox } from './sandbox.ts'
import { shareSandbox } from './shared-sandbox.ts'

const PATIENCE = 60_000
const sandbox = shareSandbox({ ...attachmentLimits, time: PATIENCE, start: PATIENCE })
after(() => sandbox[Symbol.asyncDispose]())

const pdf = (line: string) => ({
  name: 'a.pdf',
  type: 'application/pdf',
  bytes: pdfOf([line]),
})

test('several have one sandbox, and each gets the answer to what it asked', async () => {
  const readers = [1, 2].map(() => attachmentReaderBehind(sandbox.newPort()))
  const texts = await Promise.all(
    ['one', 'two', 'three', 'four'].map(async (line, index) => {
      const read = await readers[index % 2]!.forMessage()(pdf(line))
      return read.kind === 'text' && read.text
    }),
  )
  assert.deepEqual(texts, ['one', 'two', 'three', 'four'])
  for (const reader of readers) await reader[Symbol.asyncDispose]()
})

test('what is read stays with whoever asks', async () => {
  await using reader = attachmentReaderBehind(sandbox.newPort())
  const whole = new Uint8Array([1, 2, 3, ...pdf('here').bytes])
  const bytes = whole.subarray(3)
  const read = await reader.forMessage()({ ...pdf(''), bytes })
  assert.equal(read.kind, 'text')
  assert.equal(whole.length, bytes.length + 3)
  assert.deepEqual([...whole.subarray(0, 4)], [1, 2, 3, 0x25])
})

test('one who is gone while his is read holds nobody up', async () => {
  const gone = attachmentReaderBehind(sandbox.newPort())
  void gone.forMessage()(pdf('gone'))
  await gone[Symbol.asyncDispose]()
  await using stays = attachmentReaderBehind(sandbox.newPort())
  assert.equal((await stays.forMessage()(pdf('stays'))).kind, 'text')
})

test('what would wait longer than its patience is left, and costs no time', async () => {
  const alone = openSandbox({ ...attachmentLimits, time: PATIENCE, start: PATIENCE })
  const job = { kind: 'pdf', bytes: pdfOf(['a']), time: PATIENCE } as const
  const [first, second] = await Promise.all([
    alone.read({ ...job, patience: PATIENCE }),
    alone.read({ ...job, patience: 0 }),
  ])
  assert.equal(first.text.kind, 'text')
  assert.deepEqual([second.text, second.took], [{ kind: 'unreadable', why: 'too-slow' }, 0])
  assert.ok(second.waited > 0)
  await alone.close()
})
