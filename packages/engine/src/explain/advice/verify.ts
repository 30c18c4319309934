import { authority, text } from '../../checks/params.ts'
import { holdsAt, isStrong } from '../../knowledge/facts.ts'
import type { Knowledge } from '../../knowledge/knowledge.ts'
import type { Authority, Fact } from '../../knowledge/records.ts'
import type { Advice } from './piece.ts'
import type { Situation } from './situation.ts'

/** How to ask the real body, by a way that is not in the message; in general words where no sourced one is known. */
export function verify(situation: Situation, knowledge: Knowledge): readonly Advice[] {
  // A blackmailer names nobody who could be asked.
  if (situation.family === 'extortion') return []
  for (const body of bodiesToAsk(situation, knowledge)) {
    const told = verifyBody(body, situation)
    if (told !== undefined) return [told]
  }
  return [{ kind: 'verify', key: generalKey(situation), params: {}, sources: [] }]
}

/**
 * The claimed bodies of the reader's own country; for a false authority then the office that deals with such
 * messages there, since a foreign or invented body cannot be asked; then bodies elsewhere.
 */
function bodiesToAsk(situation: Situation, knowledge: Knowledge): readonly Authority[] {
  const claimed = situation.bodies
    .flatMap((id) => standing(id, situation, knowledge))
    .sort((one, other) => Number(isGeneral(one)) - Number(isGeneral(other)))
  const here = claimed.filter(({ country }) => country === situation.reader)
  const help = knowledge.country(situation.reader)?.help ?? []
  const offices = help
    .filter(
      ({ need, ...fact }) => need === 'report' && isStrong(fact) && holdsAt(fact, situation.now),
    )
    .flatMap(({ authority: id }) => (id === undefined ? [] : (knowledge.authority(id) ?? [])))
  const named = situation.family === 'authority-impersonation' ? offices : []
  return [...new Set([...here, ...named, ...claimed])]
}

/** The body; where it had ended when the message came, those that took over its work. */
function standing(id: string, { now }: Situation, knowledge: Knowledge): readonly Authority[] {
  const body = knowledge.authority(id)
  if (body === undefined) return []
  if (holdsAt(body, now)) return [body]
  return (body.successors ?? [])
    .flatMap((next) => knowledge.authority(next) ?? [])
    .filter((next) => holdsAt(next, now))
}

/** "Government of Pakistan" heads the letters of every office: the office is the one to ask. */
function isGeneral({ kind }: Authority): boolean {
  return kind === 'government'
}

function verifyBody(body: Authority, situation: Situation): Advice | undefined {
  const ways = [
    { key: 'verify-at', fact: known(body.verify, situation) },
    { key: 'verify-phone', fact: first(body.phones, situation) },
    { key: 'verify-site', fact: first(body.domains, situation) },
  ] as const
  for (const { key, fact } of ways) {
    if (fact === undefined) continue
    const params = { body: authority(body.id), where: text(fact.value) }
    return { kind: 'verify', key, params, sources: fact.sources }
  }
  return undefined
}

function first(facts: readonly Fact[], situation: Situation): Fact | undefined {
  return facts.find((fact) => known(fact, situation) !== undefined)
}

function known(fact: Fact | undefined, { now }: Situation): Fact | undefined {
  return fact !== undefined && isStrong(fact) && holdsAt(fact, now) ? fact : undefined
}

function generalKey({
  family,
}: Situation): 'verify-relative' | 'verify-colleague' | 'verify-yourself' {
  if (family === 'relative-in-trouble' || family === 'romance-fraud') return 'verify-relative'
  if (family === 'business-mail-compromise' || family === 'invoice-fraud') return 'verify-colleague'
  return 'verify-yourself'
}
