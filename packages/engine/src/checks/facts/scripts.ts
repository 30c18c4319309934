import type { Claim } from '../../claims/claim.ts'
import type { ClaimPattern, Script } from '../../knowledge/records.ts'
import type { Facts } from '../check.ts'
import { hoursToDate, SHORT_HOURS } from './deadlines.ts'
import { once } from './once.ts'
import { ofKind } from './own.ts'

/** A script whose every need is met, with the claims that meet it. */
export interface ScriptMatch {
  readonly script: Script
  /** One claim for each group of needs, then those that help. */
  readonly claims: readonly Claim[]
  /** How much of the message it explains. */
  readonly rank: number
}

/** The script that the sender's own claims follow; of several the one that explains most of them. */
export function bestScript(facts: Facts): ScriptMatch | undefined {
  return best(facts, matchScript)
}

/** The script of which the hook and something that is asked are there, though not the rest. */
export function likelyScript(facts: Facts): ScriptMatch | undefined {
  return best(facts, matchPart)
}

type Matcher = (script: Script, facts: Facts) => ScriptMatch | undefined

function best(facts: Facts, matcher: Matcher): ScriptMatch | undefined {
  let found: ScriptMatch | undefined
  for (const script of facts.knowledge.pack.scripts) {
    const match = matcher(script, facts)
    if (match !== undefined && (found === undefined || match.rank > found.rank)) found = match
  }
  return found
}

function matchScript(script: Script, facts: Facts): ScriptMatch | undefined {
  const [hook, ...rest] = script.needs
  if (hook === undefined) return undefined
  const anchors = allMatches(hook, facts)
  if (anchors.length === 0) return undefined
  for (const anchor of anchors.slice(0, MOST_ANCHORS)) {
    const met = rest.map((group) => firstMatch(group, anchor, facts))
    const claims = [anchor, ...met.filter((claim) => claim !== undefined)]
    if (claims.length < script.needs.length) continue
    const helping = script.helps.flatMap(
      (pattern) => nearest(claimsOf(pattern, facts), anchor) ?? [],
    )
    return { script, claims: [...new Set([...claims, ...helping])], rank: rankOf(script, facts) }
  }
  return undefined
}

/** A hook of the script, and a request near it that meets one of its other needs. */
function matchPart(script: Script, facts: Facts): ScriptMatch | undefined {
  const [hook, ...rest] = script.needs
  const anchor = allMatches(hook ?? [], facts).find(({ kind }) => HOOKS.has(kind))
  if (anchor === undefined) return undefined
  const met = rest.flatMap((group) => firstMatch(group, anchor, facts) ?? [])
  if (!met.some((claim) => claim.kind === 'request' && claim !== anchor)) return undefined
  return { script, claims: [...new Set([anchor, ...met])], rank: rankOf(script, facts) }
}

/** What can be told a reader. A request alone, or a name, opens no script. */
const HOOKS: ReadonlySet<Claim['kind']> = new Set(['situation', 'offer', 'threat', 'accusation'])

/** Hooks that are tried; a text that has more has the script about the first ones too, or not at all. */
const MOST_ANCHORS = 12

/** Claims of the hook beyond these say no more. */
const MOST_HOOKS = 3

/** Needs, patterns that are met, and how often the hook is: a job letter that congratulates speaks of the job most. */
function rankOf(script: Script, facts: Facts): number {
  const met = patternsOf(script).filter((pattern) => claimsOf(pattern, facts).length > 0)
  const hooks = allMatches(script.needs[0] ?? [], facts)
  return script.needs.length + met.length + Math.min(hooks.length, MOST_HOOKS)
}

/** What a script needs and what helps it, each pattern once. */
export function patternsOf(script: Script): readonly ClaimPattern[] {
  let patterns = patternsOfScripts.get(script)
  if (patterns === undefined) {
    patterns = [...new Set([...script.needs.flat(), ...script.helps])]
    patternsOfScripts.set(script, patterns)
  }
  return patterns
}

const patternsOfScripts = new WeakMap<Script, readonly ClaimPattern[]>()

/** Claims that fit one of the patterns, in the order they stand in the text. */
function allMatches(patterns: readonly ClaimPattern[], facts: Facts): readonly Claim[] {
  const known = matched(facts)
  let claims = known.get(patterns)
  if (claims === undefined) known.set(patterns, (claims = findAll(patterns, facts)))
  return claims
}

/** A script's groups are asked for again with each anchor, and for its rank. */
const matched = once(() => new Map<readonly ClaimPattern[], readonly Claim[]>())

function findAll(patterns: readonly ClaimPattern[], facts: Facts): readonly Claim[] {
  const found: (readonly Claim[])[] = []
  for (const pattern of patterns) {
    const claims = claimsOf(pattern, facts)
    if (claims.length > 0) found.push(claims)
  }
  if (found.length <= 1) return found[0] ?? []
  return [...new Set(found.flat())].sort((a, b) => a.span.start - b.span.start)
}

/** Own claims that fit a pattern. Scripts share their patterns, so that each is tried once a message. */
export function claimsOf(pattern: ClaimPattern, facts: Facts): readonly Claim[] {
  const known = fitting(facts)
  let claims = known.get(pattern)
  if (claims === undefined) known.set(pattern, (claims = findFitting(pattern, facts)))
  return claims
}

const fitting = once(() => new Map<ClaimPattern, readonly Claim[]>())

function findFitting(pattern: ClaimPattern, facts: Facts): readonly Claim[] {
  const parts = partsOf(pattern)
  const claims: readonly Claim[] = ofKind(facts, parts.kind)
  return claims.length === 0 ? claims : claims.filter((claim) => fitsParts(claim, parts, facts))
}

/** Characters within which the parts of one script stand; a digest speaks of many things, each with its own. */
const WITHIN = 4_000

function firstMatch(
  patterns: readonly ClaimPattern[],
  anchor: Claim,
  facts: Facts,
): Claim | undefined {
  return nearest(allMatches(patterns, facts), anchor)
}

/** The first of them that stands within reach of the hook; who the sender is holds for the whole message. */
function nearest(claims: readonly Claim[], anchor: Claim): Claim | undefined {
  return claims.find(
    (claim) => claim.kind === 'identity' || Math.abs(claim.span.start - anchor.span.start) < WITHIN,
  )
}

/**
 * Does a claim fit a pattern of `records.ts`? `threat:arrest`, `offer:*`, `deadline:short`, `payment.rail:wallet`,
 * `identity.kind:bank`, `identity.match:invention`, `contact:whatsapp`. An accusation fits the matters it is
 * within; a request that is negated ("never send your PIN") fits nothing.
 */
export function matchesPattern(claim: Claim, pattern: ClaimPattern, facts: Facts): boolean {
  const parts = partsOf(pattern)
  return claim.kind === parts.kind && fitsParts(claim, parts, facts)
}

/** `payment.rail:wallet`, taken apart. */
interface PatternParts {
  readonly kind: Claim['kind']
  readonly field?: string
  readonly wanted: string
}

/** Taken apart once: knowledge has a few hundred patterns, and every message is tried with them. */
function partsOf(pattern: ClaimPattern): PatternParts {
  let parts = takenApart.get(pattern)
  if (parts === undefined) takenApart.set(pattern, (parts = takeApart(pattern)))
  return parts
}

const takenApart = new Map<ClaimPattern, PatternParts>()

function takeApart(pattern: ClaimPattern): PatternParts {
  const colon = pattern.indexOf(':')
  const path = colon < 0 ? pattern : pattern.slice(0, colon)
  const wanted = colon < 0 ? '*' : pattern.slice(colon + 1)
  const dot = path.indexOf('.')
  const kind = (dot < 0 ? path : path.slice(0, dot)) as Claim['kind']
  return dot < 0 ? { kind, wanted } : { kind, field: path.slice(dot + 1), wanted }
}

/** @param claim of the pattern's kind */
function fitsParts(claim: Claim, { field, wanted }: PatternParts, facts: Facts): boolean {
  if (claim.kind === 'request' && claim.value.negated) return false
  if (field !== undefined) return matchesField(claim, { field, wanted }, facts)
  return wanted === '*' || matchesValue(claim, wanted, facts)
}

function matchesValue(claim: Claim, wanted: string, facts: Facts): boolean {
  if (claim.kind === 'accusation') return facts.knowledge.covers(wanted, claim.value.matter)
  if (claim.kind === 'deadline') return wanted === 'short' && isShort(claim, facts)
  if ('ids' in claim.value) return claim.value.ids.includes(wanted)
  return wordOf(claim) === wanted
}

/** The word that stands for a claim of one of the plain kinds. */
function wordOf(claim: Claim): string | undefined {
  switch (claim.kind) {
    case 'threat':
      return claim.value.threat
    case 'request':
      return claim.value.request
    case 'offer':
      return claim.value.offer
    case 'situation':
      return claim.value.situation
    case 'contact':
      return claim.value.medium
    case 'jurisdiction':
      return claim.value.country
    default:
      return undefined
  }
}

interface FieldPattern {
  readonly field: string
  readonly wanted: string
}

function matchesField(claim: Claim, { field, wanted }: FieldPattern, facts: Facts): boolean {
  if (claim.kind === 'payment') return fits(paymentField(claim.value, field), wanted)
  if (claim.kind !== 'identity' && claim.kind !== 'authority') return false
  if (field === 'match') return fits(claim.value.match, wanted)
  if (field !== 'kind') return false
  return claim.value.ids.some((id) => fits(facts.knowledge.authority(id)?.kind, wanted))
}

type PaymentValue = Extract<Claim, { readonly kind: 'payment' }>['value']

function paymentField(payment: PaymentValue, field: string): string | undefined {
  if (field === 'rail') return payment.rail
  if (field === 'purpose') return payment.purpose
  return field === 'provider' ? payment.provider : undefined
}

function fits(value: string | undefined, wanted: string): boolean {
  return value !== undefined && (wanted === '*' || value === wanted)
}

/** Three days or less, or "at once": a script has its other needs, so that a manner of speaking may count. */
function isShort(claim: Extract<Claim, { readonly kind: 'deadline' }>, facts: Facts): boolean {
  const hours = claim.value.hours ?? hoursToDate(claim, facts)
  return hours !== undefined && hours >= 0 && hours <= SHORT_HOURS
}
