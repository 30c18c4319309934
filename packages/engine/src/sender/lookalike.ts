import type { Knowledge } from '../knowledge/knowledge.ts'
import { skeleton } from '../text/confusables.ts'
import { editDistance, letterSet, mayBeWithin } from './edit-distance.ts'
import type { HostParts } from './host.ts'
import {
  HEAD,
  HEAD_OF_NAME,
  knownNames,
  shapeOf,
  type KnownName,
  type KnownNames,
} from './known-names.ts'
import type { LookAlike } from './sender.ts'

/**
 * The known domain that a stranger's domain looks like, if any; the surest likeness first. What is found says
 * how it looks, and not yet that it is meant so: "fia.com" is no slip of fia.gov.pk, and a check asks what the
 * message says.
 */
export function lookAlike(parts: HostParts, knowledge: Knowledge): LookAlike | undefined {
  const known = knownNames(knowledge)
  if (parts.name === '' || known.registrables.has(parts.registrable)) return undefined
  const view = viewOf(parts, known)
  for (const [how, finds] of WAYS) {
    const found = finds(view, known)
    if (!found) continue
    const whole = finds === wholeDomainInside
    return { domain: found.domain, of: found.authority, how, ...(whole && { whole }) }
  }
  return undefined
}

type Find = (view: View, known: KnownNames) => KnownName | undefined

/** A stranger's host, cut at points and hyphens. */
interface View {
  readonly parts: HostParts
  readonly looks: string
  /** Words of the registered label. */
  readonly words: readonly string[]
  /** Words of the whole host before its suffix. */
  readonly inside: readonly string[]
  /** The same with its suffix. */
  readonly all: readonly string[]
  /** Does another word of the host, or its suffix, hint at a state? */
  readonly hinted: (but: string) => boolean
}

function viewOf(parts: HostParts, known: KnownNames): View {
  const words = wordsOf(parts.name)
  const inside = [...parts.below.flatMap(wordsOf), ...words]
  return {
    parts,
    looks: skeleton(parts.name),
    words,
    inside,
    all: [...inside, ...parts.suffix.split('.')],
    hinted: (but) => inside.some((word) => word !== but && known.hints.has(word)),
  }
}

function wordsOf(label: string): readonly string[] {
  return label.split(/[-_]+/u).filter((word) => word !== '')
}

const WAYS: readonly (readonly [LookAlike['how'], Find])[] = [
  ['skeleton', sameToTheEye],
  ['embedded', wholeDomainInside],
  ['other-suffix', otherSuffix],
  ['embedded', nameInside],
  ['edit', slipOfTheFinger],
]

const SHORT = 4

/** Of a short name only the same suffix, or a letter of another script, makes it more than chance. */
function sameToTheEye({ parts, looks }: View, { bySkeleton }: KnownNames): KnownName | undefined {
  const foreign = /[^\x20-\x7e]/u.test(parts.name)
  return bySkeleton
    .get(looks)
    ?.find(
      ({ name, suffix }) =>
        name !== parts.name && (foreign || suffix === parts.suffix || name.length > SHORT),
    )
}

/** "fbrgovpk.com", "nadra-gov-pk.com", "fia.gov.pk.example": the real domain, its points gone or not. */
function wholeDomainInside({ all }: View, { byGluedHead }: KnownNames): KnownName | undefined {
  const glued = all.join('')
  const borders = bordersOf(all)
  const found: KnownName[] = []
  for (const at of borders) {
    for (const known of byGluedHead.get(glued.slice(at, at + HEAD)) ?? []) {
      const { glued: real, suffix } = known
      const ends = suffix.includes('.') || borders.has(at + real.length)
      if (ends && glued.startsWith(real, at)) found.push(known)
    }
  }
  return longest(found)
}

function longest(found: readonly KnownName[]): KnownName | undefined {
  return found.reduce<KnownName | undefined>(
    (best, known) => (best && best.glued.length >= known.glued.length ? best : known),
    undefined,
  )
}

function bordersOf(words: readonly string[]): ReadonlySet<number> {
  const borders = new Set([0])
  let at = 0
  for (const word of words) borders.add((at += word.length))
  return borders
}

/** "fbr.news" */
function otherSuffix({ parts }: View, { byName }: KnownNames): KnownName | undefined {
  return byName.get(parts.name)?.find(({ suffix, telling }) => telling && suffix !== parts.suffix)
}

const WHOLE_WORD = 5
const PART_OF_WORD = 6

/** "nadra-verification.example", "easypaisabonus.example", "fbr-refund-pk.com", "fiapk.example" */
function nameInside(view: View, known: KnownNames): KnownName | undefined {
  const { words, inside, all, hinted } = view
  const found = inside.flatMap((word) => known.byName.get(word) ?? [])
  const whole = found.filter(({ name, telling, country }) => {
    if (!telling) return false
    if (words.length > 1 && name.length >= WHOLE_WORD && words.includes(name)) return true
    return hinted(name) || all.at(-1) === country
  })
  const glued = words.flatMap((word) =>
    [
      ...(known.byHead.get(word.slice(0, HEAD_OF_NAME)) ?? []),
      ...(known.byTail.get(word.slice(-HEAD_OF_NAME)) ?? []),
    ].filter(({ name, telling, country }) => telling && isGlued(word, name, country)),
  )
  return longest([...whole, ...glued])
}

function isGlued(word: string, name: string, country: string): boolean {
  if (word.length <= name.length) return false
  const long = name.length >= PART_OF_WORD
  if (!word.startsWith(name)) return long && word.endsWith(name)
  const rest = word.slice(name.length)
  return long || rest === country || rest === `gov${country}`
}

const LEAST_FOR_EDIT = 5
const SURE_FOR_EDIT = 6
const LONG_FOR_EDIT = 10
/** Slips in a long name. */
const MOST_SLIPS = 2

function slipOfTheFinger(
  { parts: { name, suffix } }: View,
  { byShape, byName }: KnownNames,
): KnownName | undefined {
  if (name.length < LEAST_FOR_EDIT || byName.has(name)) return undefined
  const slip = { name, suffix, letters: letterSet(name) }
  let first: KnownName | undefined
  for (let length = name.length - MOST_SLIPS; length <= name.length + MOST_SLIPS; length++) {
    const found = byShape
      .get(shapeOf(name.charCodeAt(0), length))
      ?.find((known) => isSlip(slip, known))
    if (found && (first === undefined || found.place < first.place)) first = found
  }
  return first
}

interface Slip {
  readonly name: string
  readonly suffix: string
  readonly letters: number
}

function isSlip({ name, suffix, letters }: Slip, known: KnownName): boolean {
  const least = Math.min(name.length, known.name.length)
  const most = least >= LONG_FOR_EDIT ? MOST_SLIPS : 1
  if (least < LEAST_FOR_EDIT || Math.abs(name.length - known.name.length) > most) return false
  if (least < SURE_FOR_EDIT && suffix !== known.suffix) return false
  return mayBeWithin(letters, known.letters, most) && editDistance(name, known.name, most) <= most
}
