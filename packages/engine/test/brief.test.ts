import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadKnowledgePack } from '../../host/src/knowledge/load.ts'
import { analyse, compileKnowledge } from '../src/index.ts'
import type { Channel } from '../src/index.ts'

const knowledge = compileKnowledge(loadKnowledgePack())
const now = Date.parse('2026-06-01T00:00:00Z')

async function told(text: string, channel: Channel): Promise<readonly string[]> {
  const raw = new TextEncoder().encode(text)
  const { claims } = await analyse(raw, { knowledge, clock: now, now, reader: 'GB', channel })
  return claims.all.flatMap((claim) => (claim.kind === 'situation' ? claim.value.situation : []))
}

test('phrases for short messages count in an SMS and a chat, and not in a letter', async () => {
  const text = 'Please delete my old number'
  assert.deepEqual(await told(text, 'sms'), ['lost-phone'])
  assert.deepEqual(await told(text, 'chat'), ['lost-phone'])
  assert.deepEqual(await told(text, 'letter'), [])
})

test('what short texts write for a word counts as the word', async () => {
  assert.ok((await told('Ur acct has been suspnded', 'sms')).includes('account-problem'))
})
