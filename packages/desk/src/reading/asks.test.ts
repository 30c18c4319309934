import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mail, readHere, toRead } from './reading.fixture.ts'

const asks = async (text: string): Promise<string | undefined> =>
  (await readHere(toRead(mail({ from: 'Desk <desk@sender.example>', subject: 'Notice', text }))))
    .asks

test('of what a message asks the most telling is kept: what is lost by it, not how to get there', async () => {
  assert.equal(
    await asks(
      'Your account is blocked. Click the link https://sender.example/x and enter your password to continue.',
    ),
    'credentials',
  )
  assert.equal(await asks('Please call us on 0300-0000017 at once about your parcel.'), 'call')
})

test('what a message warns of, or asks of nobody, is not asked', async () => {
  assert.equal(await asks('Never share your password or one-time code with anyone.'), undefined)
  assert.equal(await asks('The library is closed on Friday.'), undefined)
})
