import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { ownBody } from '../facts/own-body.ts'
import { targetsOf } from '../facts/targets.ts'
import { wantsNothing } from '../facts/wants-nothing.ts'
import { words, type Key } from './words.ts'

export const check: Check = defineCheck({
  id: 'nothing-asked',
  life: 'trial',
  speaksFor: 'genuine',
  topic: 'demand',
  families: [],
  run,
  words,
})

function run(facts: Facts): readonly Observation[] {
  const key = keyOf(facts)
  if (key === undefined || !wantsNothing(facts)) return []
  return [{ key, outcome: 'unknown', params: {}, spans: [], sources: [] }]
}

/** In a mail of fewer letters a lure may be the whole of it: "Are you at your desk?" */
const LETTER = 150
const BESIDE_LINK = 60
const TEXT = 25

function keyOf(facts: Facts): Key | undefined {
  const { letters } = ownBody(facts)
  if (facts.channel === 'sms' || facts.channel === 'chat')
    return letters < TEXT ? undefined : 'text'
  if (targetsOf(facts).length > 0) return letters < BESIDE_LINK ? undefined : 'links-shown'
  return letters < LETTER ? undefined : 'letter'
}
