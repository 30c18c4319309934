import type { HiddenText, Message } from '../../message/message.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { ownBody } from '../facts/own-body.ts'
import { number } from '../params.ts'
import { words, type Key } from './words.ts'

export const check: Check = defineCheck({
  id: 'filler-text',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'form',
  group: 'concealment',
  families: ['account-phishing', 'bank-impersonation'],
  run,
  words,
})

const MANY_COMMENTS = 1_500
const FAR_BELOW = 20
const MANY_WORDS = 60

function run(facts: Facts): readonly Observation[] {
  const { message } = facts
  const { html } = message
  if (html === undefined) return []
  const { length } = ownBody(facts)
  const unseen = unseenWords(message)
  return [
    ...observe(
      'comments',
      html.comments,
      html.comments >= MANY_COMMENTS && html.comments > 2 * length,
    ),
    ...observe('far-below', html.gap, html.gap >= FAR_BELOW),
    ...observe('unseen', unseen, unseen >= MANY_WORDS && unseen * 12 > length),
  ]
}

function observe(key: Key, count: number, fires: boolean): readonly Observation[] {
  if (!fires) return []
  return [
    { key, outcome: 'contradicted', params: { count: number(count) }, spans: [], sources: [] },
  ]
}

/** What is hidden the way designers hide too: only words that the mail does not also show are told. */
const ORDINARY: ReadonlySet<HiddenText['how']> = new Set(['display-none', 'preheader'])

function unseenWords(message: Message): number {
  const hidden = message.hidden.filter(({ how }) => ORDINARY.has(how))
  if (hidden.reduce((sum, { text }) => sum + text.length, 0) < MANY_WORDS * 4) return 0
  const shown = new Set(wordsOf(message.text.slice(0, 20_000)))
  const unseen = new Set(hidden.flatMap(({ text }) => wordsOf(text)))
  let count = 0
  for (const word of unseen) if (!shown.has(word)) count++
  return count
}

function wordsOf(passage: string): readonly string[] {
  return passage.toLowerCase().match(/\p{L}{3,}/gu) ?? []
}
