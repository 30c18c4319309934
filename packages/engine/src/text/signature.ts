/** A bit for each atom, some sharing one: two sets whose signatures have none in common have no atom in common. */
export function signatureOf(atoms: readonly number[]): number {
  let signature = 0
  for (const atom of atoms) signature |= 1 << (atom % 31)
  return signature
}

/** The bit of a signature that stands for no atom. */
export const ALWAYS: number = 0x8000_0000 | 0
