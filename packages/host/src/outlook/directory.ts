import type { Compound } from './compound.ts'

/** An entry of the directory ([MS-CFB] section 2.6.1). */
export interface Entry {
  /** 0: none, 1: a folder, 2: a stream, 5: the root. */
  readonly type: number
  readonly left: number
  readonly right: number
  readonly child: number
  readonly start: number
  readonly size: number
}

const DIRECTORY_AT = 48
const ENTRY = 128
const NOBODY = -1
/** Messages have some hundreds. */
const MOST = 50_000

/** Undefined: it cannot be followed, or is larger than any message's. */
export function directoryOf(compound: Compound): readonly Entry[] | undefined {
  const { bytes, sectorSize, sectors, fat } = compound
  const entries: Entry[] = []
  let next = bytes.getInt32(DIRECTORY_AT, true)
  for (let turn = 0; next >= 0; turn++) {
    const from = (next + 1) * sectorSize
    if (turn > sectors || from + sectorSize > bytes.byteLength || entries.length > MOST)
      return undefined
    for (let at = from; at < from + sectorSize; at += ENTRY) entries.push(entryAt(compound, at))
    next = fat[next] ?? NOBODY
  }
  return entries[0]?.type === 5 ? entries : undefined
}

function entryAt({ bytes }: Compound, at: number): Entry {
  return {
    type: bytes.getUint8(at + 66),
    left: bytes.getInt32(at + 68, true),
    right: bytes.getInt32(at + 72, true),
    child: bytes.getInt32(at + 76, true),
    start: bytes.getInt32(at + 116, true),
    // Files of the version 3 have 32 bits, of which the highest is not used.
    size: bytes.getUint32(at + 120, true),
  }
}

/** Messages in messages in messages: deeper ones overrun the reader's stack. */
const DEEPEST = 30

/** Is each entry below one other at most, all of them there, and none too deep? */
export function isTree(entries: readonly Entry[]): boolean {
  const seen = new Set<number>([0])
  const open: { readonly at: number; readonly depth: number }[] = [{ at: 0, depth: 0 }]
  for (let next = open.pop(); next; next = open.pop()) {
    const entry = entries[next.at]
    if (!entry || next.depth > DEEPEST) return false
    for (const [place, depth] of below(entry, next.depth)) {
      if (place === NOBODY) continue
      if (seen.has(place)) return false
      seen.add(place)
      open.push({ at: place, depth })
    }
  }
  return true
}

function below(entry: Entry, depth: number): readonly (readonly [number, number])[] {
  const { type, left, right, child } = entry
  const inner = type === 1 || type === 5 ? ([[child, depth + 1]] as const) : []
  return [[left, depth], [right, depth], ...inner]
}
