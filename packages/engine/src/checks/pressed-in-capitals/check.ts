import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { ownBody } from '../facts/own-body.ts'
import { number } from '../params.ts'
import { words, type Key } from './words.ts'

export const check: Check = defineCheck({
  id: 'pressed-in-capitals',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'form',
  families: ['advance-fee', 'prize-fraud'],
  run,
  words,
})

/** Between friends exclamation marks are a tone of voice, and in a long letter a few are nothing. */
const LEAST_MARKS = 4
const LETTERS_A_MARK = 250

function run(facts: Facts): readonly Observation[] {
  const { message, channel } = facts
  const body = ownBody(facts)
  const marks = countMarks(`${message.subject}\n${body.text}`)
  return [
    ...observe('body', share(body), body.letters >= 150 && share(body) >= 35),
    ...observe('marks', marks, channel === 'email' && isLoud(marks, body.letters)),
  ]
}

function isLoud(marks: number, letters: number): boolean {
  return marks >= LEAST_MARKS && marks * LETTERS_A_MARK >= letters
}

function share({
  letters,
  capitals,
}: {
  readonly letters: number
  readonly capitals: number
}): number {
  return letters === 0 ? 0 : Math.round((100 * capitals) / letters)
}

/** Exclamation marks, those in a row each. Those of a program's text (`!=`, `!important`) are none. */
function countMarks(passage: string): number {
  let count = 0
  for (let at = passage.indexOf('!'); at >= 0; at = passage.indexOf('!', at + 1)) {
    const next = passage.charAt(at + 1)
    if (next === '' || next === ' ' || next === '!' || next === '\n') count++
  }
  return count
}

function observe(key: Key, count: number, fires: boolean): readonly Observation[] {
  if (!fires) return []
  return [{ key, outcome: 'unknown', params: { count: number(count) }, spans: [], sources: [] }]
}
