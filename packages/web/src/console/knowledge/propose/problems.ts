/** What is wrong at one place, in the language of who writes. */
export interface Wrong {
  /** JSON pointer into what was written. */
  readonly pointer: string
  readonly wrong: string
}

/** Problems by where they are. */
export type Problems = ReadonlyMap<string, readonly string[]>

export const noProblems: Problems = new Map()

export function problemsAt(problems: readonly Wrong[]): Problems {
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
