import type { Pattern } from './patterns.ts'
import type { Proof, Prover } from './verdicts.ts'

/** A pattern that nobody can prove, and why it is in order all the same. */
export interface Exception {
  readonly written: string
  readonly reason: string
}

/** One line for each pattern that is not proven, and for each exception that nobody needs any more. */
export async function faults(
  patterns: readonly Pattern[],
  exceptions: readonly Exception[],
  { prove }: Pick<Prover, 'prove'>,
): Promise<readonly string[]> {
  const excused = new Map(exceptions.map(({ written, reason }) => [written, reason]))
  const needed = new Set<string>()
  const lines: string[] = []
  for (const pattern of patterns) {
    const proof = await proofOf(pattern, prove)
    if (proof.kind === 'linear') continue
    const isExcused = proof.kind === 'undecided' && (excused.get(pattern.written) ?? '') !== ''
    if (isExcused) needed.add(pattern.written)
    else lines.push(describe(pattern, proof))
  }
  return [...lines, ...exceptions.flatMap(({ written }) => superfluous(written, needed))]
}

function proofOf({ literal }: Pattern, prove: Prover['prove']): Proof | Promise<Proof> {
  return literal === undefined
    ? { kind: 'undecided', why: 'it is put together when the program runs' }
    : prove(literal.source, literal.flags)
}

function describe({ file, line, written }: Pattern, proof: Proof): string {
  const head = `${file}:${line}: ${written}\n    `
  if (proof.kind === 'slow') {
    return (
      `${head}${proof.how} time on ${proof.shape}. Anchor it, let no two quantifiers match the same letters side by ` +
      'side, or write the loop by hand.'
    )
  }
  const why = proof.kind === 'undecided' ? proof.why : ''
  return (
    `${head}not decided (${why}). Write it without what cannot be proven, or list it in ` +
    'scripts/linear/exceptions.json with the reason why its time is linear.'
  )
}

function superfluous(written: string, needed: ReadonlySet<string>): readonly string[] {
  return needed.has(written)
    ? []
    : [`scripts/linear/exceptions.json: ${written}\n    is not needed any more. Take it out.`]
}
