import { holdsAt, type Knowledge } from '../knowledge/knowledge.ts'
import { hostParts, type HostParts } from './host.ts'
import { lookAlike } from './lookalike.ts'
import { officialWords } from './official-words.ts'
import type { DomainFacts, DomainKind } from './sender.ts'

/** What kind of domain a host belongs to, as of a time (milliseconds since 1970). */
export function classifyDomain(host: string, knowledge: Knowledge, now: number): DomainFacts {
  const seen = memoOf(knowledge)
  const key = `${now} ${host}`
  const known = seen.get(key)
  if (known) return known
  const facts = classify(hostParts(host), knowledge, now)
  if (seen.size >= MOST_REMEMBERED) seen.clear()
  seen.set(key, facts)
  return facts
}

/** One message names the same hosts again and again, and each check asks. */
const memos = new WeakMap<Knowledge, Map<string, DomainFacts>>()
const MOST_REMEMBERED = 5_000

function memoOf(knowledge: Knowledge): Map<string, DomainFacts> {
  const known = memos.get(knowledge)
  if (known) return known
  const memo = new Map<string, DomainFacts>()
  memos.set(knowledge, memo)
  return memo
}

function classify(parts: HostParts, knowledge: Knowledge, now: number): DomainFacts {
  const { host, registrable } = parts
  const usedBy = [...new Set(knowledge.usersOfDomain(host, now).map((body) => body.id))]
  const officialIn = knowledge.officialSuffix(host)?.country
  const kind = kindOf(host, { usedBy, officialIn, now }, knowledge)
  const stranger = usedBy.length === 0 && officialIn === undefined && kind !== 'free-mail'
  const named = stranger ? chosenParts(parts, knowledge) : undefined
  const like = named && lookAlike(named, knowledge)
  return {
    host,
    registrable,
    kind,
    usedBy,
    officialWords: named ? officialWords(named, knowledge) : [],
    ...(officialIn !== undefined && { officialIn }),
    ...(like && { looksLike: like }),
  }
}

/** What its user chose of a host: of free hosting, the part below the provider's domain; nothing of that itself. */
function chosenParts(parts: HostParts, knowledge: Knowledge): HostParts | undefined {
  if (!knowledge.isFreeHosting(parts.registrable)) return parts
  const name = parts.below.at(-1)
  const suffix = parts.registrable
  if (name === undefined) return undefined
  return {
    ...parts,
    name,
    suffix,
    registrable: `${name}.${suffix}`,
    below: parts.below.slice(0, -1),
  }
}

interface Known {
  readonly usedBy: readonly string[]
  readonly officialIn: string | undefined
  readonly now: number
}

/** Whose a domain is says less than who can use it: a brand's free hosting is free hosting. */
function kindOf(
  host: string,
  { usedBy, officialIn, now }: Known,
  knowledge: Knowledge,
): DomainKind {
  const bad = knowledge.badSender('domain', host)
  if (bad && holdsAt(bad, now)) return 'known-bad'
  if (knowledge.isFreeMail(host)) return 'free-mail'
  if (knowledge.isFreeHosting(host)) return 'free-hosting'
  if (knowledge.isShortener(host)) return 'shortener'
  if (officialIn !== undefined) return 'official'
  return usedBy.length > 0 ? 'known' : 'ordinary'
}
