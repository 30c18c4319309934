import { excerpt } from '../../text/ends.ts'
import type { HiddenText, Message } from '../../message/message.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { number, text } from '../params.ts'
import { words } from './words.ts'

export const check: Check = defineCheck({
  id: 'hidden-text',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'form',
  group: 'concealment',
  families: ['account-phishing', 'malware'],
  run,
  words,
})

/** Ways to hide that a designer has no use for; `display:none` makes mails fit phones, and preheaders are normal. */
const DECEPTIVE: ReadonlySet<HiddenText['how']> = new Set([
  'tiny',
  'transparent',
  'same-colour',
  'off-screen',
  'zero-size',
  'visibility',
])

const LEAST_FILLER = 80
const LEAST_WORDS = 4

function run({ message }: Facts): readonly Observation[] {
  const hidden = message.hidden.filter(({ how }) => DECEPTIVE.has(how))
  const count = hidden.reduce((sum, piece) => sum + countWords(piece.text), 0)
  if (count < LEAST_WORDS) return []
  const longest = hidden.reduce((a, b) => (b.text.length > a.text.length ? b : a))
  const filler = count >= LEAST_FILLER && count * 2 > visibleWords(message)
  return [
    {
      key: filler ? 'filler' : 'words',
      outcome: filler ? 'contradicted' : 'unknown',
      params: { count: number(count), sample: text(excerpt(longest.text, 80)) },
      spans: [],
      sources: [],
    },
  ]
}

function visibleWords({ regions, text: visible }: Message): number {
  const shown = regions.filter(({ origin }) => origin === 'subject' || origin === 'body')
  return shown.reduce((sum, { start, end }) => sum + countWords(visible.slice(start, end)), 0)
}

/** Runs of letters: rows of spaces and joiners, as preheaders are padded with, hold none. */
function countWords(passage: string): number {
  return passage.match(/\p{L}{2,}/gu)?.length ?? 0
}
