import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { UsageError } from '../failure.ts'
import { readEnvelopes } from './envelopes.ts'

const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-envelopes-'))
after(() => rmSync(folder, { recursive: true }))

function envelopes(...lines: readonly (object | string)[]): ReturnType<typeof readEnvelopes> {
  const path = join(folder, 'envelopes.jsonl')
  writeFileSync(
    path,
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  )
  return readEnvelopes(path)
}

test('a line belongs to the message whose path ends with its file', () => {
  const read = envelopes({ file: 'mail/1.eml', spf: 'pass' }, { file: './mail/2.eml', spf: 'fail' })
  assert.deepEqual(read.of('/somewhere/mail/1.eml'), { spf: 'pass' })
  assert.deepEqual(read.of('mail/2.eml'), { spf: 'fail' })
  assert.equal(read.of('other/1.eml'), undefined)
})

test('a line whose file is there belongs to that file only', () => {
  mkdirSync(join(folder, 'deep'), { recursive: true })
  writeFileSync(join(folder, '1.eml'), '')
  writeFileSync(join(folder, 'deep/1.eml'), '')
  const read = envelopes({ file: '1.eml', spf: 'pass' })
  assert.deepEqual(read.of(join(folder, '1.eml')), { spf: 'pass' })
  assert.equal(read.of(join(folder, 'deep/1.eml')), undefined)
})

test('a line without a file belongs to every message that has none of its own', () => {
  const read = envelopes({ sender: '8171' }, { file: '2.txt', sender: '0300-0000000' })
  assert.deepEqual(read.of('1.txt'), { sender: '8171' })
  assert.deepEqual(read.of('2.txt'), { sender: '0300-0000000' })
})

test('messages of an mbox are told apart by their index', () => {
  const read = envelopes({ file: 'box.mbox', index: 1, dmarc: 'pass' })
  assert.deepEqual(read.of('box.mbox', 1), { dmarc: 'pass' })
  assert.equal(read.of('box.mbox', 0), undefined)
})

test('what is null or empty is not known, and what is not in the contract is passed over', () => {
  const read = envelopes({ file: 'a', spf: null, dkim: '', label: 'phish', helo: 'mx.example' })
  assert.deepEqual(read.of('a'), { helo: 'mx.example' })
})

test('a wrong line is named', () => {
  assert.throws(
    () => envelopes({ file: 'a' }, '{"file":'),
    (error) => {
      assert.ok(error instanceof UsageError)
      assert.match(error.message, /envelopes\.jsonl:2: not a JSON object/u)
      return true
    },
  )
  assert.throws(() => envelopes({ file: 'a', channel: 'fax' }), /"channel" must be one of email/u)
  assert.throws(() => envelopes({ file: 'a', received: 'yesterday' }), /"received" must be a time/u)
  assert.throws(() => envelopes({ file: 'a', reader: 'Pakistan' }), /"reader" must be a country/u)
  for (const slip of ['clientIP', 'mail_from', 'recieved'])
    assert.throws(
      () => envelopes({ file: 'a', [slip]: 'x' }),
      /nothing is called .*right would be/u,
    )
  assert.throws(() => envelopes({ file: 'a', spf: 1 }), /"spf" must be a text/u)
})
