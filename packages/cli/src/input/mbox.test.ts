import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { holdsSeveral, splitMbox } from './mbox.ts'

async function split(text: string): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-mbox-'))
  try {
    const path = join(folder, 'box')
    writeFileSync(path, text)
    const found: string[] = []
    for await (const { bytes } of splitMbox(path)) found.push(Buffer.from(bytes).toString())
    return found
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test('an mbox is split at its "From " lines, which belong to no message', async () => {
  const found = await split(
    'From a@x.example Mon\nSubject: 1\n\none\n\nFrom b@x.example Tue\nSubject: 2\n\ntwo\n',
  )
  assert.deepEqual(found, ['Subject: 1\n\none\n\n', 'Subject: 2\n\ntwo\n'])
})

test('a quoted "From " line within a message gets its own words back', async () => {
  const found = await split('From a\nS: 1\n\n>From here\n>>From there\nnot >From me\n')
  assert.deepEqual(found, ['S: 1\n\nFrom here\n>From there\nnot >From me\n'])
})

test('messages are whole wherever the file is read in pieces', async () => {
  const body = 'x'.repeat(262_100)
  for (let more = 0; more < 60; more += 3) {
    const first = `S: 1\n\n${body}${'y'.repeat(more)}\n`
    const found = await split(`From a\n${first}From b\nS: 2\n\nend\n`)
    assert.equal(found.length, 2, `at ${more}`)
    assert.equal(found[0], first)
    assert.equal(found[1], 'S: 2\n\nend\n')
  }
})

test('a file without a "From " line holds no message', async () => {
  assert.deepEqual(await split('nothing here\n'), [])
})

test('an mbox of several mails is told from one mail whose own words begin like its lines', () => {
  const from = 'From a@x.example Mon Nov  2 10:00:00 2026\n'
  const one = `${from}Subject: 1\n\nFrom here on it is easy.\n\nFrom 10:00 on: tea\n`
  assert.ok(!holdsSeveral(Buffer.from(one)))
  assert.ok(holdsSeveral(Buffer.from(`${one}\n${from}Subject: 2\n\ntwo\n`)))
  const crlf = `${one}\n${from}Subject: 2\n\ntwo\n`.replaceAll('\n', '\r\n')
  assert.ok(holdsSeveral(Buffer.from(crlf)))
  assert.ok(!holdsSeveral(Buffer.from(`Subject: 1\n\n${from}Subject: 2\n\nquoted\n`)))
})
