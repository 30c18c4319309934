import type { DomainKind } from '../../sender/sender.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { isDiscussion } from '../facts/discussion.ts'
import { text } from '../params.ts'
import { words } from './words.ts'

export const check: Check = defineCheck({
  id: 'own-name-from-outside',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'address',
  families: ['business-mail-compromise'],
  run,
  words,
})

/** Lists show the names of those who post to them. */
function run(facts: Facts): readonly Observation[] {
  const { history, displayName, address } = facts.sender
  if (facts.channel !== 'email' || !history?.ownName || isDiscussion(facts)) return []
  if (facts.sender.aligned === 'proven' && isNoStranger(facts)) return []
  const params = { name: text(displayName), address: text(address) }
  return [{ key: 'other-address', outcome: 'contradicted', params, spans: [], sources: [] }]
}

/**
 * An address that somebody here writes to, or one that sent honest mail for days; or a service, which names whoever had it
 * write: "Ayesha Khan" of a shared document.
 */
function isNoStranger({ sender, knowledge }: Facts): boolean {
  const { history, domain } = sender
  if (history?.writtenTo === true || (history?.days ?? 0) >= LEAST_DAYS) return true
  return domain !== undefined && (BODIES.has(domain.kind) || knowledge.isMailTenant(domain.host))
}

const LEAST_DAYS = 3
const BODIES: ReadonlySet<DomainKind> = new Set(['known', 'official'])
