import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { isDiscussion, isFromList } from '../facts/discussion.ts'
import { hasHeader, headerValue } from '../facts/headers.ts'
import { ownBody } from '../facts/own-body.ts'
import { number } from '../params.ts'
import { words, type Key } from './words.ts'

export const check: Check = defineCheck({
  id: 'reader-not-addressed',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'form',
  families: ['advance-fee', 'account-phishing'],
  run,
  words,
})

function run(facts: Facts): readonly Observation[] {
  if (facts.channel !== 'email' || !hasHeader(facts, 'date')) return []
  const key = keyFor(facts)
  const { to, cc } = facts.message
  if (key === undefined || (isDiscussion(facts) && !isPastList(key, facts))) return []
  return [
    {
      key,
      outcome:
        key === 'unfilled' || (key === 'undisclosed' && isBait(facts)) ? 'contradicted' : 'unknown',
      params: { count: number(to.length + cc.length) },
      spans: [],
      sources: [],
    },
  ]
}

/** A list is named as the reader of what is written to it: who hides even that has gone past it. */
function isPastList(key: Key, facts: Facts): boolean {
  return key === 'undisclosed' || (key === 'self' && !isFromList(facts))
}

/** A word or two from a free mailbox, under a subject of no more: who answers has let himself be found. Clubs say what it is about. */
function isBait(facts: Facts): boolean {
  const { subject, links, attachments } = facts.message
  if (facts.sender.domain?.kind !== 'free-mail' || links.length + attachments.length > 0)
    return false
  return subject.trim().length < LEAST_SUBJECT && ownBody(facts).letters < MOST_BAIT
}

const LEAST_SUBJECT = 8
const MOST_BAIT = 250

const CROWD = 10

function keyFor(facts: Facts): Key | undefined {
  const { to, cc } = facts.message
  const written = headerValue(facts, 'to')
  if (isUnfilled(written)) return 'unfilled'
  const all = [...to, ...cc].filter(({ address }) => address.includes('@'))
  if (all.length === 0) return written.trim() === '' ? 'nobody' : 'undisclosed'
  const { address } = facts.sender
  if (address !== '' && all.every((one) => one.address === address)) return 'self'
  return all.length > CROWD ? 'crowd' : undefined
}

/** The place for a name that a program for mass mail left open: "[to]", "{email}", "%%to%%". */
function isUnfilled(written: string): boolean {
  if (!/[[{%#]/u.test(written.slice(0, MOST_READ))) return false
  return /\[(?:to|e-?mail|name|user)[^\]]{0,10}\]|\{\{? ?(?:to|e-?mail|name|user)|%%?(?:to|e-?mail|name)|#(?:to|e-?mail)#/iu.test(
    written.slice(0, MOST_READ),
  )
}

const MOST_READ = 300
