/** One case of a suite, run. */
export interface Outcome {
  readonly name: string
  readonly expected: string
  readonly actual: string
}

/** A suite of cases that others wrote, and what of ours it is run against. */
export interface Suite {
  readonly id: string
  /** What it is, and whose. */
  readonly title: string
  /** @param folder where the pack is unpacked */
  readonly run: (folder: string) => Promise<readonly Outcome[]> | readonly Outcome[]
}

export function passes({ expected, actual }: Outcome): boolean {
  return expected === actual
}
