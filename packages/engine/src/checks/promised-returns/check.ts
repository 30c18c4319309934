import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { namedBodies } from '../facts/bodies.ts'
import { offersOf, requestsOf, spansOf } from '../facts/own.ts'
import { neverOf } from '../facts/practices.ts'
import { authority, number } from '../params.ts'
import { words } from './words.ts'

export const check: Check = defineCheck({
  id: 'promised-returns',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'demand',
  group: 'offer',
  families: ['investment-fraud'],
  run,
  words,
})

/** A year's interest of a state's savings paper may reach this where inflation is high; promises of fraud start above. */
const MOST_HONEST_PERCENT = 25
/** However long the time, nobody honest announces that money doubles. */
const DOUBLING_PERCENT = 100

function run(facts: Facts): readonly Observation[] {
  const guaranteed = offersOf(facts, ['guaranteed-return'])
  const boasted = offersOf(facts, ['investment']).filter(
    ({ value }) => (value.percent ?? 0) >= DOUBLING_PERCENT,
  )
  const offers = [...guaranteed, ...boasted]
  if (offers.length === 0) return []
  const spans = spansOf(offers, requestsOf(facts, ['invest', 'pay', 'chat']))
  const percent = Math.max(...offers.map(({ value }) => value.percent ?? 0))
  if (percent > MOST_HONEST_PERCENT) {
    const params = { percent: number(percent) }
    return [
      { key: 'percent', outcome: 'contradicted', params, spans, sources: [] },
      ...licensed(facts),
    ]
  }
  return [
    { key: 'guaranteed', outcome: 'contradicted', params: {}, spans, sources: [] },
    ...licensed(facts),
  ]
}

/** Beside such a promise a register is named whose entry permits nobody to take the public's money. */
function licensed(facts: Facts): readonly Observation[] {
  return namedBodies(facts).flatMap((body) => {
    const never = neverOf(body, ['approval-to-take-deposits'], facts)
    if (never === undefined) return []
    const params = { body: authority(body.id) }
    return [{ key: 'licence', outcome: 'contradicted', params, spans: [], sources: never.sources }]
  })
}
