import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { ownBody } from '../facts/own-body.ts'
import { calledTo, FRONT_PAGE, placesOf } from '../facts/targets.ts'
import { number } from '../params.ts'
import { words, type Key } from './words.ts'

export const check: Check = defineCheck({
  id: 'periodical',
  life: 'trial',
  speaksFor: 'genuine',
  topic: 'form',
  families: [],
  run,
  words,
})

/** A front page has text to read, too. */
const LEAST_LETTERS = 1_200

function run(facts: Facts): readonly Observation[] {
  const { aligned, domain } = facts.sender
  if (facts.channel !== 'email' || domain === undefined || aligned === 'refuted') return []
  if (ownBody(facts).letters < LEAST_LETTERS) return []
  const called = calledTo(facts)
  const own = placesOf(called.filter(({ whose }) => whose === 'own'))
  const counted = placesOf(called.filter(({ whose }) => whose === 'own' || whose === 'passing'))
  const key = keyOf(own, counted, aligned === 'proven')
  if (key === undefined) return []
  const params = { count: number(Math.max(own, key === 'counted' ? counted : 0)) }
  return [{ key, outcome: 'unknown', params, spans: [], sources: [] }]
}

function keyOf(own: number, counted: number, proven: boolean): Key | undefined {
  if (own >= FRONT_PAGE) return proven ? 'own' : 'unproven'
  return proven && counted >= FRONT_PAGE ? 'counted' : undefined
}
