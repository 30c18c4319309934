import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Watched } from '@tasdeeq/gateway'
import { watchedLine } from './watched.ts'

const view = { paint: (_colour: string, text: string): string => text, language: 'en' } as const

type Judged = Extract<Watched, { kind: 'judged' }>

const message = { uid: 4, bytes: 2_000_000, received: Date.UTC(2026, 5, 1, 9, 30) }

function judged(verdict: Judged['judged']['verdict'], deed: Judged['deed']): Judged {
  return {
    kind: 'judged',
    ...message,
    deed,
    rehearsed: false,
    judged: {
      verdict,
      probability: 0.9,
      probabilities: { fraud: 0.9, unwanted: 0.05, genuine: 0.05 },
      findings: [],
      quoted: [],
      reason: { en: 'There is no such office.', ur: 'ایسا کوئی دفتر نہیں۔' },
      subject: 'Notice\u001b[2J of \u202earrest',
      from: { name: 'Office', address: 'office@officereport.example' },
      sealed: false,
      anomalies: [],
      versions: { engine: '0', knowledge: '0' },
      ms: 1,
    },
  }
}

test('a message is one line: when, verdict, deed, sender, subject and reason', () => {
  assert.equal(
    watchedLine(judged('fraud', { kind: 'moved', to: 'Junk' }), view),
    '2026-06-01 09:30  ✖ fraud       moved to Junk     Office <office@officereport.example>: Notice␛[2J of arrest  (There is no such office.)',
  )
})

test('what is in order has no reason, and a reason is in the language that is wanted', () => {
  const clear = watchedLine(judged('clear', { kind: 'none' }), view)
  assert.match(clear, /○ clear +left as it is/u)
  assert.doesNotMatch(clear, /office\./u)
  const fraud = judged('fraud', { kind: 'marked', flags: [] })
  assert.match(watchedLine(fraud, { ...view, language: 'ur' }), /دفتر/u)
})

test('a rehearsal says what would be', () => {
  const rehearsed = { ...judged('fraud', { kind: 'moved', to: 'Junk' }), rehearsed: true }
  assert.match(watchedLine(rehearsed, view), /would be moved to Junk/u)
})

test('what was not judged is told with its size and why', () => {
  assert.equal(
    watchedLine({ kind: 'passed-over', ...message, why: 'too-large' }, view),
    '2026-06-01 09:30  - not judged  message 4 (1.9 MB): it is too large to be fetched',
  )
  assert.match(
    watchedLine({ kind: 'unjudged', ...message, cause: 'why' }, view),
    /! not judged.*why/u,
  )
})

test('how the watching goes is told in words', () => {
  assert.match(
    watchedLine({ kind: 'watching', mailbox: 'INBOX', begins: 'renumbered' }, view),
    /^INBOX: the server has numbered all messages anew/u,
  )
  assert.equal(
    watchedLine({ kind: 'lost', cause: 'nobody answers there', retryIn: 1_500 }, view),
    'nobody answers there; next try in 2 s',
  )
})
