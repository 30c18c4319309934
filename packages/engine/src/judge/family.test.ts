import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadKnowledgePack } from '../../../host/src/knowledge/load.ts'
import { analyse, compileKnowledge } from '../index.ts'

const knowledge = compileKnowledge(loadKnowledgePack())

async function familyOf(from: string, subject: string, body: string): Promise<string | undefined> {
  const raw = `From: ${from}
To: reader@mail.example
Subject: ${subject}
Date: Mon, 01 Jun 2026 09:00:00 +0500
X-Tasdeeq-Sample: yes
MIME-Version: 1.0
Content-Type: text/html; charset=utf-8

${body}
`
  const world = { knowledge, clock: Date.UTC(2026, 5, 1), reader: 'PK' }
  const { verdict } = await analyse(new TextEncoder().encode(raw), world)
  assert.ok(['fraud', 'suspicious'].includes(verdict.verdict), verdict.verdict)
  return verdict.family
}

const button = (words: string): string =>
  `<p><a href="https://xk2-quiet-harbour.example/a8f3/go.php?u=reader@mail.example">${words}</a></p>`

test('a prize under the name of a brand is a prize fraud, however it was sent', async () => {
  const body = `<p>Congratulations! You have been selected as a winner. Claim your prize now.</p>${button('Claim your prize')}`
  assert.equal(
    await familyOf('Netflix Rewards <x91@xk2-quiet-harbour.example>', 'You have won a prize', body),
    'prize-fraud',
  )
})

test('a brand that says the account is in trouble is after the account', async () => {
  const body = `<p>Your PayPal account has been suspended. Verify your account within 24 hours.</p>${button('Verify now')}`
  assert.equal(
    await familyOf(
      'Netflix Support <x91@xk2-quiet-harbour.example>',
      'Your Netflix account has been suspended',
      body.replaceAll('PayPal', 'Netflix'),
    ),
    'account-phishing',
  )
})

test('an account that a bank speaks of is the one with the bank', async () => {
  const body = `<p>Your account has been suspended. Verify your account within 24 hours.</p>${button('Verify now')}`
  const from = 'Allied Bank Limited <x91@xk2-quiet-harbour.example>'
  assert.equal(await familyOf(from, 'Your account has been suspended', body), 'bank-impersonation')
})

test('of two hooks that of the subject is the one', async () => {
  const from = 'Harbour <x91@xk2-quiet-harbour.example>'
  const body = `<p>Your account has been suspended within 24 hours.</p>${button('Open')}`
  assert.equal(await familyOf(from, 'You have won a prize', body), 'prize-fraud')
})

test('how a message is made and sent names no family', async () => {
  const place = 'http://203.0.113.9/wp-admin/a8f3/go.php#reader@mail.example'
  const body = `<p><a href="${place}"><img src="https://203.0.113.9/a.png"></a></p>`
  const from = '"reader@mail.example" <x91kq37zt@xk2-quiet-harbour.example>'
  assert.equal(await familyOf(from, 'reader@mail.example', body), undefined)
})
