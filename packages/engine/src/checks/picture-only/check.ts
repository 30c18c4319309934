import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { ownBody } from '../facts/own-body.ts'
import { number } from '../params.ts'
import { words, type Key } from './words.ts'

export const check: Check = defineCheck({
  id: 'picture-only',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'form',
  families: ['account-phishing', 'bank-impersonation'],
  run,
  words,
})

/** A line or two of words, with the small print below a picture. */
const LITTLE = 220
/** Nothing but a picture's name. */
const HARDLY_ANY = 70

function run(facts: Facts): readonly Observation[] {
  const { message } = facts
  const { html } = message
  if (html === undefined || message.forward !== 'none') return []
  const { length } = ownBody(facts)
  const key = keyOf(
    { length, ...html },
    message.links.some(({ via }) => via === 'area'),
  )
  if (key === undefined) return []
  const params = { pictures: number(html.images), signs: number(length) }
  return [{ key, outcome: 'unknown', params, spans: [], sources: [] }]
}

interface Shape {
  readonly length: number
  readonly images: number
  readonly linkedImages: number
}

function keyOf({ length, images, linkedImages }: Shape, mapped: boolean): Key | undefined {
  if (images === 0 || length > LITTLE) return undefined
  if (mapped) return 'mapped'
  if (linkedImages > 0) return length > HARDLY_ANY ? 'linked-with-words' : 'linked'
  return length > HARDLY_ANY ? undefined : 'unlinked'
}
