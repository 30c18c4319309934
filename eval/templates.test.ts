import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bytesOf } from './messages/item.ts'
import { templateMails } from './messages/templates.ts'

const mails = templateMails()
const read = (index: number): string => new TextDecoder().decode(bytesOf(mails[index]!))

test('every theme, language and kind is one mail, and no two have one name', () => {
  assert.equal(mails.length, 4 * 5 * 13)
  assert.equal(new Set(mails.map(({ id }) => id)).size, mails.length)
})

test('the same mails are made at every run', () => {
  assert.deepEqual(templateMails(), mails)
})

test('a mail is marked, and holds words and page of the template', () => {
  const eightBit = mails.findIndex(({ id }) => id === 'mailgen salted en receipt')
  const mail = read(eightBit)
  assert.match(mail, /^X-Tasdeeq-Sample: yes\r$/mu)
  assert.match(mail, /<table/u)
  assert.ok(mail.includes('Thank you for your purchase.'))
  assert.ok(mail.includes('https://www.spotify.com/receipt/'))
})
