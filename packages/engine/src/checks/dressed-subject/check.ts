import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { isAggregateReport } from '../facts/aggregate-report.ts'
import {
  hasHiddenSign,
  hasStyledLetters,
  mixesAlphabets,
  countSymbols,
  isUndressed,
} from '../facts/dressed-letters.ts'
import { isDrawn } from '../facts/drawn-name.ts'
import { words, type Key } from './words.ts'

export const check: Check = defineCheck({
  id: 'dressed-subject',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'form',
  families: ['account-phishing', 'prize-fraud'],
  run,
  words,
})

function run(facts: Facts): readonly Observation[] {
  if (facts.channel !== 'email') return []
  const { message, sender } = facts
  const subject = message.subject.slice(0, MOST_READ)
  const name = sender.displayName.slice(0, MOST_READ)
  const key =
    disguise(`${name} ${subject}`) ??
    (!isUndressed(name) && countSymbols(name) > 0 ? 'name-symbols' : ornament(subject, facts))
  if (key === undefined) return []
  return [
    {
      key,
      outcome: DISGUISES.has(key) ? 'contradicted' : 'unknown',
      params: {},
      spans: message.regions
        .filter(({ origin }) => origin === 'subject' || origin === 'sender-name')
        .slice(0, 2),
      sources: [],
    },
  ]
}

const MOST_READ = 300
const DISGUISES: ReadonlySet<Key> = new Set(['styled-letters', 'hidden-signs', 'mixed-letters'])

/** Letters written so that a reader sees the word and a machine does not. */
function disguise(line: string): Key | undefined {
  if (isUndressed(line)) return undefined
  if (hasStyledLetters(line)) return 'styled-letters'
  if (hasHiddenSign(line)) return 'hidden-signs'
  return mixesAlphabets(line) ? 'mixed-letters' : undefined
}

function ornament(subject: string, facts: Facts): Key | undefined {
  if (hasCode(subject) && !isAggregateReport(facts)) return 'code'
  const symbols = isUndressed(subject) ? 0 : countSymbols(subject)
  if (symbols > 1) return 'symbols'
  if (symbols === 1) return 'symbol'
  if (isShouted(subject)) return 'capitals'
  return /!!|\?\?\?|\$\$|\*\*/u.test(subject) ? 'signs' : undefined
}

/** A row of letters and digits that means nothing to anybody. */
function hasCode(subject: string): boolean {
  if (subject.length <= LONGEST_PLAIN) return false
  return subject
    .split(/[\s:;,()[\]{}<>"'/|]+/u)
    .some((word) => word.length > LONGEST_PLAIN && isDrawn(word))
}

/** Shorter words may be anything. */
const LONGEST_PLAIN = 5

const LEAST_LETTERS = 12

function isShouted(subject: string): boolean {
  if (subject.length < LEAST_LETTERS) return false
  let capitals = 0
  let cased = 0
  for (const letter of subject) {
    const small = letter.toLowerCase()
    if (small === letter.toUpperCase()) continue
    cased++
    if (small !== letter) capitals++
  }
  return cased >= LEAST_LETTERS && capitals * 5 > cased * 4
}
