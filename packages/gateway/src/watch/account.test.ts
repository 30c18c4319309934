import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { accountName, accountOf } from './account.ts'
import { WatchFailure } from './watched.ts'

test('an address without more means TLS, its own port and INBOX', () => {
  assert.deepEqual(accountOf('imaps://citizen@mail.inbox.example', false), {
    security: 'tls',
    host: 'mail.inbox.example',
    port: 993,
    user: 'citizen',
    mailbox: 'INBOX',
  })
})

test('a user may be an address, and a mailbox have any letters', () => {
  const account = accountOf(
    'imaps://a.b@inbox.example@mail.inbox.example:1993/Work/خط%20و%20کتابت',
    false,
  )
  assert.equal(account.user, 'a.b@inbox.example')
  assert.equal(account.mailbox, 'Work/خط و کتابت')
  assert.equal(
    accountName(account),
    'imaps://a.b@inbox.example@mail.inbox.example:1993/Work/خط و کتابت',
  )
})

test('imap:// means STARTTLS, but on this machine, or where it is wanted, no TLS', () => {
  const security = (url: string, plain = false): string => accountOf(url, plain).security
  assert.equal(security('imap://u@mail.inbox.example'), 'starttls')
  assert.equal(security('imap://u@mail.inbox.example', true), 'none')
  for (const host of ['127.0.0.1', '127.8.9.1', '[::1]', 'localhost'])
    assert.equal(security(`imap://u@${host}/INBOX`), 'none', host)
  for (const host of ['127.evil.example', 'localhost.evil.example', '128.0.0.1', '[::2]'])
    assert.equal(security(`imap://u@${host}/INBOX`), 'starttls', host)
})

test('a password in the address is refused, with what to do', () => {
  assert.throws(() => accountOf('imaps://u:word@mail.inbox.example', false), /--password-file/u)
})

test('what cannot be a mailbox is refused', () => {
  for (const wrong of ['', 'INBOX', 'https://u@mail.inbox.example', 'imaps://mail.inbox.example'])
    assert.throws(() => accountOf(wrong, false), WatchFailure, wrong)
  for (const name of ['a%0d%0aLOGOUT', '%ff', '%00'])
    assert.throws(
      () => accountOf(`imaps://u@mail.inbox.example/${name}`, false),
      WatchFailure,
      name,
    )
})

test('any text is an account without control characters, or refused with words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.webUrl(), (text, url) => {
      for (const written of [text, `imaps://u@h/${text}`, `imap://${text}@h`, url]) {
        try {
          // oxlint-disable-next-line no-control-regex -- these are exactly what is looked for
          assert.doesNotMatch(Object.values(accountOf(written, false)).join(''), /[\u0000-\u001f]/u)
        } catch (error) {
          if (!(error instanceof WatchFailure)) throw error
        }
      }
    }),
  )
})
