import type { Span } from '../../message/message.ts'
import { lowerInPlace } from '../../text/lower.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { marksOf } from '../facts/action-links.ts'
import { namesAside } from '../facts/addressees.ts'
import { ownBody } from '../facts/own-body.ts'
import { words, type Key } from './words.ts'

export const check: Check = defineCheck({
  id: 'generic-greeting',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'form',
  families: ['account-phishing', 'bank-impersonation'],
  run,
  words,
})

/** A greeting stands at the beginning. */
const OPENING = 700

function run(facts: Facts): readonly Observation[] {
  const { start } = ownBody(facts)
  if (start < 0 || facts.claims.reports !== undefined) return []
  const opening = (span: Span): boolean => span.start >= start && span.start < start + OPENING
  const generic = marksOf(facts, 'impersonal-greeting').find(({ span }) => opening(span))
  const plain = marksOf(facts, 'greeting').filter(({ span }) => opening(span))
  const address = addressGreeted(facts, start)
  return [
    ...(address ? [observe('address', address)] : []),
    ...(generic ? [observe('role', generic.span)] : []),
    ...mailboxName(facts, plain),
  ]
}

function observe(key: Key, span: Span): Observation {
  return { key, outcome: 'unknown', params: {}, spans: [span], sources: [] }
}

/** "Hello reader@mail.example": a line of little more than the reader's address, which is no row of a table. */
function addressGreeted({ message }: Facts, start: number): Span | undefined {
  const opening = message.text.slice(start, start + OPENING)
  const lower = lowerInPlace(opening)
  for (const { address } of message.to.slice(0, MOST_READERS)) {
    const at = address === '' ? -1 : lower.indexOf(address)
    if (at < 0) continue
    const before = opening.slice(opening.lastIndexOf('\n', at) + 1, at)
    const after = opening.slice(at + address.length).split('\n', 1)[0] ?? ''
    const greets = isGreeting(before) && /^[,.!:]?$/u.test(after.trim())
    if (greets) return { start: start + at, end: start + at + address.length }
  }
  return undefined
}

function isGreeting(before: string): boolean {
  return before.length <= 30 && !/[:@<(]/u.test(before) && !namesAside(before)
}

const MOST_READERS = 3

/** "Dear john.smith77": the part of the address before the @, where it is no plain name. */
function mailboxName(
  { message }: Facts,
  greetings: readonly { readonly span: Span }[],
): readonly Observation[] {
  const local = message.to[0]?.address.split('@', 1)[0] ?? ''
  if (local.length < 5 || !/[\d._-]/u.test(local)) return []
  const found = greetings.find(({ span }) => {
    const name = message.text
      .slice(span.end, span.end + local.length + 1)
      .trim()
      .toLowerCase()
    return (
      name.startsWith(local) && !message.text.slice(span.end, span.end + 90).includes(`${local}@`)
    )
  })
  return found ? [observe('mailbox-name', found.span)] : []
}
