import { type Check, defineCheck, type Facts, type Observation } from '../check.ts'
import { claimedBodies } from '../facts/bodies.ts'
import { conduct } from '../facts/conduct.ts'
import { familyOfKind } from '../facts/families.ts'
import { isProvenOfficial } from '../facts/origin.ts'
import { neverOf } from '../facts/practices.ts'
import { authority, list, practice } from '../params.ts'
import { neverDone } from './never-done.ts'
import { observe } from './seen.ts'
import { words } from './words.ts'

export const check: Check = defineCheck({
  id: 'impossible-procedure',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'demand',
  families: ['authority-impersonation'],
  run,
  words,
})

function run(facts: Facts): readonly Observation[] {
  if (isProvenOfficial(facts)) return []
  return [...ownNever(facts), ...neverDone(facts)].slice(0, MOST)
}

const MOST = 4
const MOST_PRACTICES = 3

/** What the claimed body itself is known never to do. */
function ownNever(facts: Facts): readonly Observation[] {
  for (const body of claimedBodies(facts)) {
    const broken = conduct.flatMap(({ practice: id, sign }) => {
      const never = neverOf(body, [id], facts)
      const claims = never === undefined ? [] : sign(facts)
      return never === undefined || claims.length === 0 ? [] : [{ id, claims, never }]
    })
    const told = broken.slice(0, MOST_PRACTICES)
    if (told.length === 0) continue
    const params = { body: authority(body.id), practice: list(told.map(({ id }) => practice(id))) }
    const sources = [...new Set(told.flatMap(({ never }) => never.sources))]
    const claims = told.flatMap(({ claims: signs }) => signs)
    return observe({
      key: 'practice',
      claims,
      params,
      sources,
      families: [familyOfKind(body.kind)],
    })
  }
  return []
}
