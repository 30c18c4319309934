import type { Problem } from '../types.ts'

/** Problems by where they are: a JSON pointer into what was written. */
export type Problems = ReadonlyMap<string, readonly string[]>

export const noProblems: Problems = new Map()

export function problemsAt(problems: readonly Problem[]): Problems {
  const grouped = Map.groupBy(problems, ({ pointer }) => pointer)
  return new Map([...grouped].map(([at, all]) => [at, all.map(({ wrong }) => wrong)]))
}

/** Is something wrong at this place, or below it? */
export function isWrongIn(problems: Problems, pointer: string): boolean {
  return problems.has(pointer) || [...problems.keys()].some((at) => at.startsWith(`${pointer}/`))
}

/** One step further down (RFC 6901). */
export function below(pointer: string, step: string | number): string {
  return `${pointer}/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`
}
