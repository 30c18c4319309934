import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { outlookFile } from '../../host/src/outlook/outlook.fixture.ts'
import { couldNot, systemWords } from '../src/failure-words.ts'
import { samples, tasdeeq } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-told-'))
after(() => rmSync(folder, { recursive: true }))

function place(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** Between isolates stand names of files and commands. */
function withoutIsolated(text: string): string {
  return text.replaceAll(/[\u2066\u2068][^\u2069]*\u2069/gu, '')
}

test('what cannot be checked is told in Urdu to those who asked in Urdu', async () => {
  const empty = place('empty.eml', '')
  for (const command of ['check', 'scan']) {
    const { status, err } = await tasdeeq([command, '--offline', '--lang', 'ur', empty, '/nowhere'])
    assert.equal(status, 2)
    const lines = err.trimEnd().split('\n')
    assert.equal(lines.length, 2, err)
    for (const line of lines) {
      assert.match(line, /^\u200f\u2068\S+\u2069 کی جانچ نہیں ہو سکی: /u)
      assert.doesNotMatch(withoutIsolated(line), /[a-z]/iu)
    }
    assert.match(err, /یہ خالی ہے/u)
    assert.match(err, /ایسی کوئی فائل نہیں/u)
  }
})

test('no reason in Urdu has words that a terminal would put in the wrong place', () => {
  for (const { ur } of [...Object.values(couldNot), ...Object.values(systemWords)])
    assert.doesNotMatch(withoutIsolated(ur), /[a-z]/iu)
})

test('an mbox of several mails is not answered as if it were one: the command says what to call', async () => {
  const mail = readFileSync(join(samples, 'police-notice.eml'), 'utf8')
  const from = 'From a@x.example Mon Nov  2 10:00:00 2026\n'
  const box = place('box', `${from}Subject: Dinner\n\nAt eight.\n\n${from}${mail}`)
  const { status, out, err } = await tasdeeq(['check', '--offline', box])
  assert.deepEqual([status, out], [2, ''])
  assert.match(err, /it holds several mails \(mbox\); use: tasdeeq scan/u)
})

test('a mail as Outlook saves it is checked like any other', async () => {
  const path = place(
    'notice.msg',
    outlookFile({
      subject: 'Notice',
      text: readFileSync(join(samples, 'police-notice.eml'), 'utf8')
        .split(/\r?\n\r?\n/u)
        .slice(1)
        .join('\n\n'),
    }),
  )
  const { status, out } = await tasdeeq(['check', '--offline', path])
  assert.match(out, /✖ Fraud/u)
  assert.equal(status, 1)
})

test('a damaged file of Outlook is told as damaged', async () => {
  const whole = outlookFile({ subject: 'Notice', text: 'x'.repeat(5_000) })
  const { status, err } = await tasdeeq(['check', place('cut.msg', whole.subarray(0, 3_000))])
  assert.equal(status, 2)
  assert.match(err, /damaged|no text message/u)
})
