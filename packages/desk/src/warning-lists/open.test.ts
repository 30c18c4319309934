import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { loadKnowledgePack } from '@tasdeeq/host'
import * as fc from 'fast-check'
import type { EntryValue } from '../decision.ts'
import { openWarningLists } from './open.ts'

const knowledge = loadKnowledgePack()
const lists = await openWarningLists({ knowledge })

function weights(kind: Exclude<EntryValue['kind'], 'text'>, value: string): readonly string[] {
  return lists.against({ kind, value }).map(({ weight }) => weight ?? 'plain')
}

test('nothing speaks against what frauds made up for themselves', () => {
  for (const entry of [
    { kind: 'domain', value: 'officereportcrime.org' },
    { kind: 'domain', value: 'evil.weebly.com' },
    { kind: 'url', value: 'https://docs.google.com/forms/d/abc' },
    { kind: 'url', value: 'https://bit.ly/abc' },
    { kind: 'email', value: 'officer.desk@gmail.com' },
    { kind: 'phone', value: '+923001234567' },
    { kind: 'wallet', value: 'bc1qexample' },
    { kind: 'text', value: '0199f0aa-0000-7000-8000-000000000000' },
  ] as const)
    assert.deepEqual(lists.against(entry), [], entry.value)
})

test('what belongs to real bodies, and what many share, takes more than one person', () => {
  for (const [kind, value] of [
    ['domain', 'hbl.com'],
    ['domain', 'a-new-office.gov.pk'],
    ['email', 'helpline@fbr.gov.pk'],
    ['phone', '+9251111344777'],
    ['sender-id', '8171'],
    ['domain', 'gmail.com'],
    ['domain', 'weebly.com'],
    ['domain', 'bit.ly'],
    ['domain', 'run.app'],
    ['domain', 'amazonaws.com'],
  ] as const)
    assert.ok(weights(kind, value).includes('grave'), value)
})

test('what others register their names below is never blocked, nor what is no name', () => {
  for (const value of ['gov.pk', 'com', 'co.uk', 'localhost', '192.0.2.1', ''])
    assert.ok(weights('domain', value).includes('never'), value)
})

test('a much visited site, a bank and a redirector take a reason', () => {
  assert.deepEqual(new Set(weights('domain', 'bbc.co.uk')), new Set(['plain']))
  assert.ok(weights('url', 'https://www.bbc.co.uk/news/1').length > 0)
  assert.ok(weights('url', 'https://u1.ct.sendgrid.net/ls/click').length > 0)
  assert.deepEqual(weights('phone', '+447700900123'), ['plain'])
})

test('what is shared says nothing of who is behind a message; a customer’s place does', () => {
  const shared = [
    ['domain', 'google.com'],
    ['host', 'docs.google.com'],
    ['domain', 'weebly.com'],
    ['email', 'helpline@fbr.gov.pk'],
    ['ip', '209.85.128.9'],
    ['attachment', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ] as const
  for (const [kind, value] of shared) assert.equal(lists.isShared({ kind, value }), true, value)
  const own = [
    ['domain', 'evil.weebly.com'],
    ['host', 'evil.weebly.com'],
    ['url', 'https://bit.ly/abc'],
    ['email', 'officer.desk@gmail.com'],
    ['ip', '192.0.2.1'],
    ['ip', 'no address'],
  ] as const
  for (const [kind, value] of own) assert.equal(lists.isShared({ kind, value }), false, value)
})

test('every list says in one sentence why it speaks', () => {
  for (const { why } of lists.against({ kind: 'domain', value: 'google.com' }))
    assert.match(why, /^[A-Z].*\.$/u)
})

test('no value whatever makes it fail', () => {
  const kinds = ['domain', 'host', 'url', 'email', 'phone', 'handle', 'ip', 'sender-id'] as const
  fc.assert(
    fc.property(fc.constantFrom(...kinds), fc.oneof(fc.string(), fc.webUrl()), (kind, value) => {
      assert.equal(typeof lists.isShared({ kind, value }), 'boolean')
      if (kind !== 'host' && kind !== 'ip') lists.against({ kind, value })
    }),
    { numRuns: 2_000, seed: 20261122 },
  )
})

async function withFolder(files: Readonly<Record<string, unknown>>): Promise<typeof lists> {
  const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-lists-'))
  try {
    for (const [path, value] of Object.entries(files)) {
      mkdirSync(join(folder, path, '..'), { recursive: true })
      writeFileSync(join(folder, path), typeof value === 'string' ? value : JSON.stringify(value))
    }
    return await openWarningLists({ folder, knowledge })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const own = { name: 'Our own', version: 3, type: 'hostname', matching_attributes: ['domain'] }

test('the operator’s lists are read, also as MISP’s repository has them', async () => {
  const more = await withFolder({
    'ours.json': { ...own, list: ['.our-bank.example'] },
    'numbers/list.json': {
      name: 'Numbers',
      type: 'regex',
      matching_attributes: ['phone-number'],
      list: [String.raw`/^\+9221[0-9]{4}$/`],
    },
    'parts.json': { name: 'Parts', type: 'substring', list: ['charity'] },
  })
  const names = (value: EntryValue): readonly string[] =>
    more.against(value).map(({ list }) => list)
  assert.deepEqual(names({ kind: 'domain', value: 'our-bank.example' }), ['Our own'])
  assert.deepEqual(names({ kind: 'email', value: 'desk@our-bank.example' }), ['Our own'])
  assert.deepEqual(names({ kind: 'phone', value: '+92211234' }), ['Numbers'])
  assert.deepEqual(names({ kind: 'domain', value: 'a-charity.example' }), ['Parts'])
})

test('a damaged list is refused at the start, with its file and the place in it', async () => {
  for (const [files, message] of [
    [{ 'a.json': '{' }, /a\.json is no JSON/u],
    [{ 'a.json': { ...own, list: ['x', 5] } }, /a\.json is damaged at list\.1/u],
    [{ 'a.json': { ...own, name: undefined, list: [] } }, /a\.json is damaged at name/u],
    [{ 'a.json': { ...own, type: 'fuzzy', list: [] } }, /a\.json is damaged at type/u],
    [{ 'a.json': { ...own, type: 'cidr', list: ['192.0.2.0/40'] } }, /at list\.0: 192/u],
    [{ 'a.json': { ...own, type: 'regex', list: ['(a+)+'] } }, /at list\.0: the pattern/u],
  ] as const)
    await assert.rejects(withFolder(files), { name: 'WarningListProblem', message })
  const missing = openWarningLists({ folder: '/nowhere/at/all', knowledge })
  await assert.rejects(missing, { name: 'WarningListProblem', message: /cannot be read/u })
})
