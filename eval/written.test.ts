import assert from 'node:assert/strict'
import { test } from 'node:test'
import { judgeAll, type Judged } from './judged.ts'
import { templateMails } from './messages/templates.ts'
import { fraudFixtures, genuineFixtures } from './messages/written.ts'

const MOST_ACCUSED = 0.01
const LEAST_CAUGHT = 0.8

test('at most one in a hundred of the genuine modern messages is called fraud', async () => {
  const judged = await judgeAll([...genuineFixtures(), ...templateMails()], 'PK')
  assert.ok(judged.length >= 700, `only ${judged.length} messages`)
  const accused = judged.filter(({ verdict }) => verdict === 'fraud')
  assert.ok(accused.length <= MOST_ACCUSED * judged.length, describe(accused))
})

test('mails as honest firms send them today are not flagged: discounts, exclamation marks, codes in a subject, gift cards', async () => {
  const mails = genuineFixtures().filter(({ source }) => source.startsWith('modern p '))
  const judged = await judgeAll(mails, 'PK')
  assert.ok(judged.length >= 12, `only ${judged.length} messages`)
  const flagged = judged.filter(({ verdict }) => verdict !== 'clear' && verdict !== 'verified')
  assert.deepEqual(describe(flagged), '')
})

test('at least four in five of the frauds written here are called fraud or suspicious', async () => {
  const judged = await judgeAll(fraudFixtures(), 'PK')
  assert.ok(judged.length >= 90, `only ${judged.length} messages`)
  const missed = judged.filter(({ verdict }) => verdict !== 'fraud' && verdict !== 'suspicious')
  assert.ok(missed.length <= (1 - LEAST_CAUGHT) * judged.length, describe(missed))
})

function describe(judged: readonly Judged[]): string {
  return judged
    .map(({ item, verdict, findings }) => {
      const named = findings.slice(0, 4).map(({ id, key, fraud }) => `${id}.${key} ${fraud}`)
      return `${item.id} ${verdict}: ${named.join(', ')}`
    })
    .join('\n')
}
