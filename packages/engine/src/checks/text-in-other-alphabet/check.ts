import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { ownBody } from '../facts/own-body.ts'
import { number } from '../params.ts'
import { words } from './words.ts'

export const check: Check = defineCheck({
  id: 'text-in-other-alphabet',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'form',
  group: 'concealment',
  families: ['account-phishing', 'bank-impersonation'],
  run,
  words,
})

/** A formula has a letter or two. */
const SOME = 8

function run(facts: Facts): readonly Observation[] {
  const count = countStyled(ownBody(facts).text)
  if (count < SOME) return []
  const params = { count: number(count) }
  return [{ key: 'styled', outcome: 'contradicted', params, spans: [], sources: [] }]
}

/**
 * Letters that Unicode has for formulas (U+1D400 to U+1D7FF: their first half is D835), and letters in circles: they
 * look like words to a person, and are none to a search.
 */
function countStyled(passage: string): number {
  let count = 0
  for (let at = 0; at < passage.length; at++) {
    const code = passage.charCodeAt(at)
    if (code === 0xd835 || (code >= 0x24b6 && code <= 0x24e9)) count++
  }
  return count
}
