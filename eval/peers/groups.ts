import type { Judged } from '../judged.ts'
import { byYears } from '../fit/splits.ts'

const POT = 'phishing_pot'

/**
 * The mails a peer can read, by source. The archive of phishing is two: what is fitted on, and the later clusters
 * that recall is measured on; a late mail of an early cluster is in neither.
 */
export function mailsByGroup(judged: readonly Judged[]): ReadonlyMap<string, readonly Judged[]> {
  const mails = judged.filter(({ item }) => item.channel === 'email')
  const others = mails.filter(({ item }) => !item.source.startsWith(POT))
  const { early, late } = byYears(mails.map((one) => ({ judged: one })))
  const groups = new Map<string, readonly Judged[]>([
    [LATE, late.map((one) => one.judged).filter(({ item }) => item.truth !== 'genuine')],
    [`${POT}, years fitted on`, early.map((one) => one.judged)],
    ...Map.groupBy(others, ({ item }) => item.source),
  ])
  return new Map([...groups].filter(([, all]) => all.length > 0))
}

/** What recall is measured on; a few that were read and found genuine are not in it. */
export const LATE: string = `${POT}, later clusters`

/** Up to `most` of them, the same ones in every run: by a hash of their ids. */
export function draw<One>(
  all: readonly One[],
  most: number,
  idOf: (one: One) => string,
): readonly One[] {
  if (all.length <= most) return all
  return all
    .map((one) => ({ one, place: fnv1a(idOf(one)) }))
    .sort((a, b) => a.place - b.place)
    .slice(0, most)
    .map(({ one }) => one)
}

/** FNV-1a of 32 bits. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0
  return hash
}
