import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { loadKnowledgePack } from '../../../host/src/knowledge/load.ts'
import { analyse } from '../analyse.ts'
import { compileKnowledge } from '../knowledge/knowledge.ts'
import { explain, explainBriefly } from './explain.ts'

const samples = new URL('../../../../samples/', import.meta.url)
const texts = readdirSync(samples).filter((name) => /\.(?:eml|txt)$/u.test(name))

test('the brief words are the first of all words, in both languages', async () => {
  const knowledge = compileKnowledge(loadKnowledgePack())
  const world = { knowledge, clock: Date.UTC(2026, 10, 20), reader: 'PK' }
  let told = 0
  for (const name of texts.slice(0, 60)) {
    const channel = name.endsWith('.txt') ? 'sms' : 'email'
    const analysis = await analyse(readFileSync(new URL(name, samples)), { ...world, channel })
    for (const language of ['en', 'ur'] as const) {
      const { headline, reasons } = explain(analysis, knowledge, language)
      const first = reasons.find(({ outcome }) => outcome === 'contradicted')
      const brief = explainBriefly(analysis, knowledge, language)
      assert.deepEqual(brief, { headline, ...(first && { reason: first }) }, name)
      if (first) told++
    }
  }
  assert.ok(told > 20, `${told} of them have a reason`)
})

test('of a question without the message it asks about, nothing is said against it', async () => {
  const knowledge = compileKnowledge(loadKnowledgePack())
  const question = new TextEncoder().encode('Is this real?')
  const world = { knowledge, clock: 0, reader: 'PK', channel: 'chat' } as const
  const analysis = await analyse(question, world)
  assert.equal(explainBriefly(analysis, knowledge, 'en').reason, undefined)
})
