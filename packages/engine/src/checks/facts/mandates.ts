import { holdsAt } from '../../knowledge/facts.ts'
import type { Authority } from '../../knowledge/records.ts'
import type { Facts } from '../check.ts'
import { isPublicBody } from './bodies.ts'

/**
 * The public body of the reader's country that deals with a matter: the one whose mandate names it most
 * closely; among equals an investigating body before a ministry, a body whose record is better founded before one
 * whose is weaker, and a specialist before a generalist.
 */
export function bodyFor(matter: string, facts: Facts): Authority | undefined {
  let best: Candidate | undefined
  for (const body of facts.knowledge.pack.authorities) {
    if (!actsHere(body, facts)) continue
    const distance = distanceTo(body.mandate, matter, facts)
    if (distance === undefined) continue
    const candidate = {
      body,
      rank: [distance, generality(body), doubt(body), body.mandate.length] as const,
    }
    if (best === undefined || precedes(candidate, best)) best = candidate
  }
  return best?.body
}

/** Does one of these matters cover the other, which may be narrower? */
export function coversMatter(matters: readonly string[], matter: string, facts: Facts): boolean {
  return matters.some((mandate) => facts.knowledge.covers(mandate, matter))
}

/** Are they about one thing: is one of them the other, or within it? */
export function sameMatter(a: string, b: string, facts: Facts): boolean {
  return facts.knowledge.covers(a, b) || facts.knowledge.covers(b, a)
}

/** A public body of the reader's country. An embassy stands in it, and is not of it. */
function actsHere(body: Authority, facts: Facts): boolean {
  return (
    body.country === facts.reader &&
    body.kind !== 'embassy' &&
    isPublicBody(body) &&
    holdsAt(body, facts.now) &&
    !isSucceeded(body, facts)
  )
}

/** While a body is wound up, its successor is there already. */
function isSucceeded(body: Authority, facts: Facts): boolean {
  return (body.successors ?? []).some((id) => {
    const successor = facts.knowledge.authority(id)
    return successor !== undefined && holdsAt(successor, facts.now)
  })
}

interface Candidate {
  readonly body: Authority
  readonly rank: readonly [distance: number, generality: number, doubt: number, breadth: number]
}

function precedes(a: Candidate, b: Candidate): boolean {
  for (const [index, value] of a.rank.entries()) {
    if (value !== b.rank[index]) return value < b.rank[index]!
  }
  return a.body.id < b.body.id
}

/** Steps from the matter up to one that the mandate names; undefined where the mandate does not cover it. */
function distanceTo(mandate: readonly string[], matter: string, facts: Facts): number | undefined {
  let current: string | undefined = matter
  for (let steps = 0; steps < 8 && current !== undefined; steps++) {
    if (mandate.includes(current)) return steps
    current = facts.knowledge.matter(current)?.within
  }
  return undefined
}

/** A ministry sets the policy for what others do; an ombudsman hears complaints about them. */
const GENERALITY: Readonly<Record<string, number>> = {
  'law-enforcement': 0,
  ombudsman: 2,
  ministry: 3,
}

/** How ill founded its record is. */
function doubt({ confidence }: Authority): number {
  return ['high', 'medium', 'low', 'unverified'].indexOf(confidence)
}

function generality(body: Authority): number {
  return GENERALITY[body.kind] ?? 1
}
