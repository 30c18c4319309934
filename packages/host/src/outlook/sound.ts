import { directoryOf, isTree, type Entry } from './directory.ts'
import type { Compound } from './compound.ts'

/** [MS-CFB] section 2.1: the end of a chain, a sector of nobody, and a sector of the table itself. */
const END = -2
const FREE = -1

const HEADER = 512
/** [MS-CFB] section 2.2: places in the header. */
const AT = {
  sectorShift: 30,
  fatSectors: 44,
  miniFat: 60,
  miniFatSectors: 64,
  difat: 68,
  difatSectors: 72,
  difatEntries: 76,
} as const
const IN_HEADER = 109
const MINI_SECTOR = 64
const MINI_CUTOFF = 4096

/**
 * Can all its chains be followed to their ends, and is all it holds no more than it is long? Only then a reader is let
 * at it that follows them trustingly: a chain that leads back to itself would never end.
 */
export function isSound(bytes: Uint8Array): boolean {
  const compound = openCompound(new DataView(bytes.buffer, bytes.byteOffset, bytes.length))
  if (!compound || hasCycle(compound.fat)) return false
  const miniFat = miniFatOf(compound)
  const entries = directoryOf(compound)
  if (!miniFat || hasCycle(miniFat) || !entries || !isTree(entries)) return false
  const streams = entries.filter(({ type }) => type === 2)
  const sum = streams.reduce((total, { size }) => total + size, 0)
  return sum <= bytes.length * 2 && streams.every((entry) => isWhole(entry, bytes.length, miniFat))
}

/** Streams below the cutoff stand in small sectors, and their chains are followed to the end whatever their size. */
function isWhole(entry: Entry, most: number, miniFat: Int32Array): boolean {
  if (entry.size > most) return false
  return entry.size === 0 || entry.size >= MINI_CUTOFF || endsAt(miniFat, entry)
}

function openCompound(bytes: DataView): Compound | undefined {
  if (bytes.byteLength < HEADER * 2) return undefined
  const shift = bytes.getUint16(AT.sectorShift, true)
  if (shift !== 9 && shift !== 12) return undefined
  const sectorSize = 2 ** shift
  const sectors = Math.ceil(bytes.byteLength / sectorSize) - 1
  const places = fatSectors({ bytes, sectorSize, sectors })
  if (!places) return undefined
  const fat = tableOf({ bytes, sectorSize, sectors }, places)
  return { bytes, sectorSize, sectors, fat }
}

type Geometry = Omit<Compound, 'fat'>

/** [MS-CFB] section 2.5: the places of the table stand in the header, and from there in a chain of sectors. */
function fatSectors(geometry: Geometry): readonly number[] | undefined {
  const { bytes, sectors } = geometry
  const count = bytes.getInt32(AT.fatSectors, true)
  if (count < 1 || count > sectors) return undefined
  const places = integers(bytes, AT.difatEntries, Math.min(count, IN_HEADER))
  const more = chainedPlaces(geometry)
  if (!more) return undefined
  places.push(...more.slice(0, count - places.length))
  return places.every((place) => place >= 0 && place < sectors) ? places : undefined
}

/** The last number of each sector says where the next one is. */
function chainedPlaces(geometry: Geometry): readonly number[] | undefined {
  const { bytes, sectors } = geometry
  const count = bytes.getInt32(AT.difatSectors, true)
  if (count < 0 || count > sectors) return undefined
  const places: number[] = []
  let next = bytes.getInt32(AT.difat, true)
  for (let turn = 0; turn < count && next >= 0; turn++) {
    const block = sectorOf(geometry, next)
    if (!block) return undefined
    next = block.at(-1) ?? END
    for (const place of block.slice(0, -1)) places.push(place)
  }
  return places
}

/** [MS-CFB] section 2.4. */
function miniFatOf(compound: Compound): Int32Array | undefined {
  const { bytes, fat, sectors } = compound
  const count = bytes.getInt32(AT.miniFatSectors, true)
  if (count < 0 || count > sectors) return undefined
  const places: number[] = []
  let next = bytes.getInt32(AT.miniFat, true)
  for (let turn = 0; turn < count && next >= 0; turn++) {
    places.push(next)
    next = fat[next] ?? END
  }
  return places.every((place) => place < sectors) ? tableOf(compound, places) : undefined
}

function tableOf(geometry: Geometry, places: readonly number[]): Int32Array {
  const per = geometry.sectorSize / 4
  const table = new Int32Array(places.length * per).fill(FREE)
  places.forEach((place, index) => table.set(sectorOf(geometry, place) ?? [], index * per))
  return table
}

function sectorOf({ bytes, sectorSize }: Geometry, place: number): number[] | undefined {
  const from = (place + 1) * sectorSize
  return from + sectorSize > bytes.byteLength ? undefined : integers(bytes, from, sectorSize / 4)
}

function integers(bytes: DataView, from: number, count: number): number[] {
  return Array.from({ length: count }, (_none, index) => bytes.getInt32(from + index * 4, true))
}

/** Follows each entry once: what was seen on the way of this start is a circle. */
function hasCycle(table: Int32Array): boolean {
  const seen = new Int32Array(table.length)
  for (let start = 0; start < table.length; start++) {
    for (let at = start; at >= 0 && at < table.length; at = table[at]!) {
      if (seen[at] === start + 1) return true
      if (seen[at] !== 0) break
      seen[at] = start + 1
    }
  }
  return false
}

/** Is the chain of a small stream as long as it says? */
function endsAt(
  miniFat: Int32Array,
  { start, size }: { readonly start: number; readonly size: number },
): boolean {
  let at = start
  for (let left = Math.ceil(size / MINI_SECTOR); left > 0; left--) {
    if (at < 0 || at >= miniFat.length) return false
    at = miniFat[at]!
  }
  return at === END
}
