import assert from 'node:assert/strict'
import { test } from 'node:test'
import { defaultLimits } from './limits.ts'
import type { Channel } from './message.ts'
import { readMessage } from './read.ts'

async function hosts(text: string, channel: Channel = 'sms'): Promise<readonly string[]> {
  const bytes = new TextEncoder().encode(text)
  const { links } = await readMessage(bytes, { limits: defaultLimits, channel })
  return links.map(({ host }) => host)
}

test('a text passed on with a harmless address is read with the address it came with', async () => {
  assert.deepEqual(await hosts('Pay at hxxps://toll-fee[.]example/x today'), ['toll-fee.example'])
  assert.deepEqual(await hosts('hXXp[:]//a(.)toll[.]example'), ['a.toll.example'])
})

test('brackets that are no address stay as they are, and so do letters', async () => {
  assert.deepEqual(await hosts('We meet [.] or (.) later'), [])
  assert.deepEqual(await hosts('See hxxps://toll-fee[.]example/x', 'letter'), [])
})
