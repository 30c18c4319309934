import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { marksOf } from '../facts/action-links.ts'
import { ownBody } from '../facts/own-body.ts'
import { text } from '../params.ts'
import { LANGUAGES_OF } from './languages-data.ts'
import { words } from './words.ts'

export const check: Check = defineCheck({
  id: 'mismatched-language',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'form',
  families: ['account-phishing', 'bank-impersonation'],
  run,
  words,
})

/** Languages are told by their commonest words: a line or two shows none. */
const ENOUGH = 120

function run(facts: Facts): readonly Observation[] {
  const [main] = facts.claims.languages
  if (facts.channel !== 'email' || main === undefined || ownBody(facts).length < ENOUGH) return []
  return [...ofFooter(main, facts), ...ofCountry(main, facts)]
}

/** The way out is told in English only, under a letter in another language. */
function ofFooter(main: string, facts: Facts): readonly Observation[] {
  const wayOut = marksOf(facts, 'way-out')
  const [first] = wayOut
  if (
    first === undefined ||
    main === ENGLISH ||
    wayOut.some(({ language }) => language !== ENGLISH)
  )
    return []
  return [{ key: 'footer', outcome: 'unknown', params: {}, spans: [first.span], sources: [] }]
}

const ENGLISH = 'en'

/** The sender's domain is of a country where hardly anybody writes so. English is written everywhere. */
function ofCountry(main: string, { sender }: Facts): readonly Observation[] {
  const host = sender.domain?.host ?? ''
  const suffix = host.slice(host.lastIndexOf('.') + 1)
  const spoken = LANGUAGES_OF.get(suffix)
  if (main === ENGLISH || spoken === undefined || spoken.includes(main)) return []
  return [
    {
      key: 'country',
      outcome: 'unknown',
      params: { suffix: text(`.${suffix}`) },
      spans: [],
      sources: [],
    },
  ]
}
