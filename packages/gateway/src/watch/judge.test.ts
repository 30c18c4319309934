import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Judged } from '../judged.ts'
import { openMailboxJudge } from './judge.ts'

const sample = (name: string): string =>
  readFileSync(new URL(`../../../../samples/${name}`, import.meta.url), 'utf8')

const results = [
  'Authentication-Results: mx.reader.example; spf=pass smtp.mailfrom=nccia.gov.pk;',
  ' dkim=pass header.d=nccia.gov.pk; dmarc=pass header.from=nccia.gov.pk\n',
].join('\n')

/** Judges a mail of a real body to which some server has written that it is genuine. */
async function judged(trustedHosts: readonly string[]): Promise<Judged> {
  const nothing = (): void => undefined
  const log = { debug: nothing, info: nothing, warn: nothing, error: nothing }
  await using judge = await openMailboxJudge({ reader: 'PK', trustedHosts, offline: true, log })
  const raw = Buffer.from(results + sample('nccia-acknowledgement.eml'))
  const judging = await judge.judge(raw, Date.UTC(2026, 5, 1))
  assert.ok(judging.kind === 'judged')
  return judging.judged
}

test('the receiving server is believed where it is named', async () => {
  assert.equal((await judged(['mx.reader.example'])).verdict, 'verified')
})

test('nobody else is believed, and a mail that lies there gets no results of ours', async () => {
  const found = await judged(['mx.another.example'])
  assert.notEqual(found.verdict, 'verified')
  assert.equal(found.authentication, undefined)
  assert.equal(found.authenticationResults, undefined)
})

test('whom the owner wrote to is known, where it is proven to be him', async () => {
  const nothing = (): void => undefined
  const log = { debug: nothing, info: nothing, warn: nothing, error: nothing }
  const trustedHosts = ['mx.reader.example']
  await using judge = await openMailboxJudge({ reader: 'PK', trustedHosts, offline: true, log })
  const of = (from: string): Buffer =>
    Buffer.from(
      `Authentication-Results: mx.reader.example; dmarc=pass header.from=partner.example\nX-Tasdeeq-Sample: yes\nFrom: ${from}\nSubject: Tea\n\nShall we have tea at four?\n`,
    )
  judge.wrote('Ali@partner.example')
  const found: (boolean | undefined)[] = []
  for (const from of ['ali@partner.example', 'nadia@partner.example']) {
    const judging = await judge.judge(of(from), Date.UTC(2026, 5, 1))
    assert.ok(judging.kind === 'judged')
    found.push(judging.judged.history?.writtenTo)
  }
  assert.deepEqual(found, [true, undefined])
})
