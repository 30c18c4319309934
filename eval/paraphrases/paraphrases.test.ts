import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { readClaims } from '../../packages/engine/src/claims/read.ts'
import { knowledge, messageOf, now, sender } from '../../packages/engine/test/written.ts'

/** Of 155 each; before phrases were added for those that are read it was 92 of both. */
const LEAST_READ = 140
const LEAST_HELD = 117

test('daily speech is read in every language: what was worked on, and what was held back', () => {
  assert.ok(readIn('read') >= LEAST_READ, `${readIn('read')}`)
  assert.ok(readIn('held') >= LEAST_HELD, `${readIn('held')}`)
})

function readIn(half: 'read' | 'held'): number {
  const lines = readFileSync(new URL(`${half}.tsv`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
  assert.equal(lines.length, 155)
  return lines.filter((line) => {
    const [, wanted = '', text = ''] = line.split('\t')
    const pattern = new RegExp(`^(?:${wanted})$`, 'u')
    return claimed(text).some((claim) => pattern.test(claim) || pattern.test(claim.split(':')[1]!))
  }).length
}

/** What a chat is read to claim, as "request:otp". */
function claimed(body: string): readonly string[] {
  const message = { ...messageOf({ body }), channel: 'chat' as const }
  return readClaims({ message, sender, knowledge: knowledge(), now }).all.map(({ kind, value }) => {
    const named = new Map(Object.entries(value)).get(kind)
    return `${kind}:${String(named)}`
  })
}
