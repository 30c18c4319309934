/** A bit for each atom, some sharing one: two sets whose signatures have none in common have no atom in common. */
export function signatureOf(atoms: readonly number[]): number {
  let signature = 0
  for (const atom of atoms) signature |= 1 << (atom % 31)
  return signature
}

/** The bit of a signature that stands for no atom. */
export const ALWAYS: number = 0x8000_0000 | 0

/** A bit for each atom, in {@link ROWS} rows of 32: more tell apart what a signature cannot. */
export function rowsOf(atoms: readonly number[]): readonly number[] {
  const rows = Array.from({ length: ROWS }, () => 0)
  for (const atom of atoms) rows[(atom >>> 5) % ROWS]! |= 1 << atom
  return rows
}

export const ROWS = 8
