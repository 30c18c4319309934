import type { Claim } from '../../claims/claim.ts'
import type { ClaimPattern, KnowledgePack, Script } from '../../knowledge/records.ts'
import type { Facts } from '../check.ts'
import { once } from './once.ts'
import { ofKind } from './own.ts'
import { claimsOf, kindOf } from './patterns.ts'
import { isFrontPage } from './targets.ts'

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
  for (const script of opened(facts)) {
    const match = matcher(script, facts)
    if (match !== undefined && (found === undefined || match.rank > found.rank)) found = match
  }
  return found
}

/** Scripts whose hook the message has, in their order: a few of all. */
const opened = once((facts): readonly Script[] => {
  const scripts = new Set<Script>()
  for (const { kind, hooks } of hooksOf(facts.knowledge.pack)) {
    if (ofKind(facts, kind).length === 0) continue
    for (const { pattern, opens } of hooks) {
      if (claimsOf(pattern, facts).length === 0) continue
      for (const script of opens) scripts.add(script)
    }
  }
  if (scripts.size <= 1) return [...scripts]
  return facts.knowledge.pack.scripts.filter((script) => scripts.has(script))
})

/** Patterns of hooks about one kind of claim, each with the scripts that it opens. */
interface HooksOfKind {
  readonly kind: Claim['kind']
  readonly hooks: readonly { readonly pattern: ClaimPattern; readonly opens: readonly Script[] }[]
}

function hooksOf(pack: KnowledgePack): readonly HooksOfKind[] {
  let hooks = hooksOfPacks.get(pack)
  if (hooks === undefined) hooksOfPacks.set(pack, (hooks = indexHooks(pack)))
  return hooks
}

const hooksOfPacks = new WeakMap<KnowledgePack, readonly HooksOfKind[]>()

function indexHooks({ scripts }: KnowledgePack): readonly HooksOfKind[] {
  const patterns = [...new Set(scripts.flatMap(({ needs }) => needs[0] ?? []))]
  const kinds = [...new Set(patterns.map(kindOf))]
  return kinds.map((kind) => ({
    kind,
    hooks: patterns
      .filter((pattern) => kindOf(pattern) === kind)
      .map((pattern) => ({
        pattern,
        opens: scripts.filter(({ needs }) => needs[0]?.includes(pattern)),
      })),
  }))
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
      (pattern) => nearest(claimsOf(pattern, facts), anchor, facts) ?? [],
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

/** Characters within which the parts of one script stand; a digest speaks of many things, each with its own. */
const WITHIN = 4_000
/** The same on a front page, of which every item is another matter. */
const WITHIN_ITEM = 400

function firstMatch(
  patterns: readonly ClaimPattern[],
  anchor: Claim,
  facts: Facts,
): Claim | undefined {
  return nearest(allMatches(patterns, facts), anchor, facts)
}

/** The first of them that stands within reach of the hook; who the sender is holds for the whole message. */
function nearest(claims: readonly Claim[], anchor: Claim, facts: Facts): Claim | undefined {
  const most = isFrontPage(facts) ? WITHIN_ITEM : WITHIN
  return claims.find(
    ({ kind, span }) => kind === 'identity' || Math.abs(span.start - anchor.span.start) < most,
  )
}
