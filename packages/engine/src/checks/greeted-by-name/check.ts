import type { Span } from '../../message/message.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { marksOf } from '../facts/action-links.ts'
import { ownBody } from '../facts/own-body.ts'
import { words } from './words.ts'

export const check: Check = defineCheck({
  id: 'greeted-by-name',
  life: 'trial',
  speaksFor: 'genuine',
  topic: 'form',
  families: [],
  run,
  words,
})

/** A greeting stands at the beginning. */
const OPENING = 500

function run(facts: Facts): readonly Observation[] {
  const { message } = facts
  const { start } = ownBody(facts)
  if (start < 0 || facts.channel !== 'email') return []
  const generic = marksOf(facts, 'impersonal-greeting')
  const greetings = marksOf(facts, 'greeting')
  for (const { span } of greetings) {
    if (span.start < start || span.start > start + OPENING) continue
    if (generic.some((mark) => overlaps(mark.span, span))) continue
    const name = nameAfter(message.text, span)
    // "Hello Dear" goes on greeting, and names nobody.
    if (name && !greetings.some((mark) => overlaps(mark.span, name)))
      return [{ key: 'name', outcome: 'unknown', params: {}, spans: [name], sources: [] }]
  }
  return []
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && one.end > other.start
}

const LONGEST_NAME = 40
const MOST_WORDS = 4

/** Up to the comma or the line's end: a few words that begin with capitals, and nothing else. */
function nameAfter(text: string, greeting: Span): Span | undefined {
  const rest = text.slice(greeting.end, greeting.end + LONGEST_NAME)
  const end = rest.search(/[,!:;\n،]/u)
  if (end < 2) return undefined
  const name = rest.slice(0, end).trim()
  const parts = name.split(' ')
  if (name === '' || parts.length > MOST_WORDS || !parts.every(isNamePart)) return undefined
  const start = greeting.end + rest.indexOf(name)
  return { start, end: start + name.length }
}

/** "Ayesha", "O'Neill", "Dr.", and letters of scripts without capitals; not "FRIEND", nor "user12". */
function isNamePart(part: string): boolean {
  return /^\p{Lu}[\p{Ll}\p{M}'’.-]+(?:\p{Lu}\p{Ll}+)?$|^\p{Lo}[\p{Lo}\p{M}]+$|^\p{Lu}\.$/u.test(
    part,
  )
}
