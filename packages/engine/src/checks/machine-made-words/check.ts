import type { Message } from '../../message/message.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { ownBody } from '../facts/own-body.ts'
import { text } from '../params.ts'
import { endOfAddress, findGibberish } from './gibberish.ts'
import { findBlank, findMachineAnswer, isBlankTarget } from './machine.ts'
import { words, type Key } from './words.ts'

export const check: Check = defineCheck({
  id: 'machine-made-words',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'form',
  families: ['account-phishing', 'bank-impersonation'],
  run,
  words,
})

function run(facts: Facts): readonly Observation[] {
  const { message, channel } = facts
  if (channel !== 'email') return []
  const body = ownBody(facts).text
  const name = message.from[0]?.name ?? ''
  const file = message.attachments.map((one) => one.name.split('.', 1)[0] ?? '').join(' ')
  return [
    ...observe(
      'unfilled',
      findBlank(`${name}\n${message.subject}\n${body}`) ?? findBlankLink(message),
    ),
    ...observe('gibberish', findGibberish(body, endOfAddress)),
    ...observe('file-name', findGibberish(file)),
    ...observe('machine-answer', message.html ? findMachineAnswer(body) : undefined),
  ]
}

/** A link that leads to the name of a field: "%LINK%", "{{url}}". */
function findBlankLink({ links }: Message): string | undefined {
  const blank = links.slice(0, MOST_LINKS).find(({ href }) => isBlankTarget(href))
  return blank?.href
}

const MOST_LINKS = 200

function observe(key: Key, sample: string | undefined): readonly Observation[] {
  if (sample === undefined) return []
  const params = { sample: text(sample) }
  return [
    {
      key,
      outcome: key === 'unfilled' ? 'contradicted' : 'unknown',
      params,
      spans: [],
      sources: [],
    },
  ]
}
