import { mayShare, type Tlp } from '../marking.ts'

/**
 * The strictest marking that a file may have which programs take from the desk. TLP:RED is for the eyes of those who were
 * told (FIRST, TLP 2.0): whoever loads a file hands it to everybody who reads that system.
 */
export const MOST_SHARED = 'amber+strict' as const

/** As much of a clearance as counts for what leaves in a file. */
export function handedOut(clearance: Tlp, most: Exclude<Tlp, 'red'> = MOST_SHARED): Tlp {
  return mayShare(clearance, most) ? most : clearance
}
