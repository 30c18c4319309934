import assert from 'node:assert/strict'
import { test } from 'node:test'
import { UsageError } from '../failure.ts'
import { readOptions } from './options.ts'

function refuses(args: readonly string[], words: RegExp): void {
  assert.throws(
    () => readOptions('check', args),
    (error) => error instanceof UsageError && words.test(error.message),
  )
}

test('options are read, and the reader is in Pakistan unless said otherwise', () => {
  const options = readOptions('check', [
    '--channel',
    'sms',
    '--now',
    '2026-06-01',
    '--trust',
    'MX.example',
    'a.txt',
  ])
  assert.deepEqual(options.operands, ['a.txt'])
  assert.equal(options.judging.channel, 'sms')
  assert.equal(options.judging.reader, 'PK')
  assert.equal(options.judging.now, Date.UTC(2026, 5, 1))
  assert.deepEqual(options.judging.trustedHosts, ['mx.example'])
})

test('a scan may be given a number of workers, and nothing else', () => {
  assert.equal(readOptions('scan', ['--workers', '3', 'box']).workers, 3)
  assert.equal(readOptions('scan', ['box']).workers, undefined)
  for (const wrong of ['0', '-1', '1.5', '257', 'all', '']) {
    assert.throws(
      () => readOptions('scan', [`--workers=${wrong}`, 'box']),
      (error) =>
        error instanceof UsageError &&
        /--workers takes a number from 1 to 256/u.test(error.message),
    )
  }
  refuses(['--workers', '2'], /there is no option '--workers'/u)
})

test('a wrong option says what would be right', () => {
  refuses(['--channel', 'fax'], /--channel must be one of email, sms, chat, letter, not "fax"/u)
  refuses(['--reader', 'Pakistan'], /two letters/u)
  refuses(['--reader', 'QQ'], /two letters/u)
  refuses(['--now', 'yesterday'], /--now takes a date such as/u)
  refuses(
    ['--colour'],
    /there is no option '--colour'; perhaps --color\. See: tasdeeq check --help/u,
  )
  refuses(['--jsn'], /perhaps --json/u)
  refuses(['--whatever'], /there is no option '--whatever'\. See/u)
  refuses(['--lang'], /--lang/u)
})
