import { likeness, textSignature } from '../text/likeness.ts'
import type { Knowledge } from './knowledge.ts'
import {
  packWarnings,
  placesOf,
  recordAt,
  signatureAt,
  valueHash,
  type PackedWarning,
  type PackedWarnings,
  type PublishedWarnings,
} from './packed-warnings.ts'
import { textBands } from './text-bands.ts'
import { warningKey, type ValueKind } from './warning-values.ts'
import type { MetWarning, LikeWarning } from './no-warnings.ts'

/**
 * The same knowledge with what a desk published on top. Nothing is compiled anew: with warnings that are packed
 * already it costs nothing. Its version names how far they go, as `2026-11-22.3fa94c01+w123`.
 *
 * @param knowledge without warnings, or with older ones, which these replace
 */
export function withWarnings(
  knowledge: Knowledge,
  given: PublishedWarnings | PackedWarnings,
): Knowledge {
  const packed = 'warnings' in given ? packWarnings(given) : given
  return {
    ...knowledge,
    version: `${knowledge.pack.version}+w${packed.cursor}`,
    hasWarnings: packed.count > 0,
    warnsOfTexts: packed.bands.length > 0,
    warning: (kind, value, at) => valueWarning(packed, { kind, value, at }),
    textWarning: (canonical, at) => nearest(packed, canonical, at),
  }
}

interface Asked {
  readonly kind: ValueKind
  readonly value: string
  readonly at: number
}

function valueWarning(packed: PackedWarnings, asked: Asked): MetWarning | undefined {
  if (packed.values.length === 0) return undefined
  const key = warningKey(asked.kind, asked.value)
  if (key === '') return undefined
  return asked.kind === 'domain' ? above(packed, key, asked.at) : under(packed, { ...asked, key })
}

/** The host itself, then each domain above it, but no whole top-level domain. */
function above(packed: PackedWarnings, host: string, at: number): MetWarning | undefined {
  let rest = host
  for (let level = 0; level < MOST_LEVELS && rest.includes('.'); level++) {
    const found = under(packed, { kind: 'domain', key: rest, at })
    if (found) return found
    rest = rest.slice(rest.indexOf('.') + 1)
  }
  return undefined
}

const MOST_LEVELS = 12

function under(
  packed: PackedWarnings,
  { kind, key, at }: { readonly kind: ValueKind; readonly key: string; readonly at: number },
): MetWarning | undefined {
  for (const place of placesOf(packed.values, valueHash(kind, key))) {
    const record = recordAt(packed, place)
    if (record.kind === kind && record.key === key && isInForce(record, at)) return met(record)
  }
  return undefined
}

function nearest(packed: PackedWarnings, canonical: string, at: number): LikeWarning | undefined {
  if (packed.bands.length === 0) return undefined
  const signature = textSignature(canonical, packed.seed)
  if (signature === undefined) return undefined
  for (const { place, alike } of ranked(packed, signature)) {
    const record = recordAt(packed, place)
    if (isInForce(record, at)) return { warning: met(record), likeness: alike }
  }
  return undefined
}

interface Ranked {
  readonly place: number
  readonly alike: number
}

/** Those that share a band, most alike first; of equals the first published. */
function ranked(packed: PackedWarnings, signature: Uint8Array): readonly Ranked[] {
  const places = new Set<number>()
  for (const band of textBands(signature)) {
    for (const place of placesOf(packed.bands, band)) places.add(place)
  }
  return [...places]
    .map((place) => ({ place, alike: likeness(signature, signatureAt(packed, place)) }))
    .sort((one, other) => other.alike - one.alike || one.place - other.place)
}

/**
 * What people report came before the decision on it, and they look at old messages once more: a warning holds for what
 * came in the weeks before it too. Farther back an address may have been another's.
 */
const BEFORE = 60 * 24 * 60 * 60 * 1000

function isInForce({ from, expires }: PackedWarning, at: number): boolean {
  return from - BEFORE <= at && at < expires
}

function met({ key: _key, ...warning }: PackedWarning): MetWarning {
  return warning
}
