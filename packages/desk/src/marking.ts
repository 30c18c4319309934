/** Traffic Light Protocol 2.0 (FIRST, August 2022): with whom something may be shared. Least restricted first. */
export const tlps = ['clear', 'green', 'amber', 'amber+strict', 'red'] as const
export type Tlp = (typeof tlps)[number]

/** Permissible Actions Protocol: what a receiver may do with something. Least restricted first. */
export const paps = ['clear', 'green', 'amber', 'red'] as const
export type Pap = (typeof paps)[number]

export interface Marking {
  readonly tlp: Tlp
  readonly pap: Pap
}

/** May somebody with this clearance see what is marked so? */
export function mayShare(clearance: Tlp, marked: Tlp): boolean {
  return tlps.indexOf(marked) <= tlps.indexOf(clearance)
}

/** Of the two that which fewer may see. */
export function stricterTlp(one: Tlp, other: Tlp): Tlp {
  return tlps.indexOf(one) < tlps.indexOf(other) ? other : one
}

/** The marking that holds for things put together: of each the stricter. */
export function stricter(one: Marking, other: Marking): Marking {
  return {
    tlp: stricterTlp(one.tlp, other.tlp),
    pap: paps[Math.max(paps.indexOf(one.pap), paps.indexOf(other.pap))] ?? 'red',
  }
}
