import { hostOfAddress, isAligned } from '../../sender/host.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { isDiscussion } from '../facts/discussion.ts'
import { headerValue } from '../facts/headers.ts'
import { words, type Key } from './words.ts'

export const check: Check = defineCheck({
  id: 'list-mail',
  life: 'trial',
  speaksFor: 'genuine',
  topic: 'form',
  families: [],
  run,
  words,
})

function run(facts: Facts): readonly Observation[] {
  if (facts.channel !== 'email') return []
  const key: Key | undefined = isDiscussion(facts)
    ? isWhole(facts)
      ? 'discussion'
      : undefined
    : isNewsletter(facts)
      ? 'newsletter'
      : undefined
  return key === undefined ? [] : [{ key, outcome: 'unknown', params: {}, spans: [], sources: [] }]
}

/** A name, a place to write to, a way out. */
function isWhole(facts: Facts): boolean {
  return ['list-id', 'list-post', 'list-unsubscribe'].every(
    (name) => headerValue(facts, name) !== '',
  )
}

/** A way out by one click (RFC 8058) that leads to the proven sender's own domain. */
function isNewsletter(facts: Facts): boolean {
  const { aligned, domain } = facts.sender
  if (
    aligned !== 'proven' ||
    domain === undefined ||
    headerValue(facts, 'list-unsubscribe-post') === ''
  )
    return false
  const [, host = ''] =
    /<https?:\/\/([a-z0-9.-]+)/iu.exec(headerValue(facts, 'list-unsubscribe').slice(0, 2_000)) ?? []
  return isAligned(hostOfAddress(`x@${host}`), domain.host)
}
