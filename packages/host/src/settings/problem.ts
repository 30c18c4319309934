/** One thing wrong in a file of the operator, and what would be right. */
export interface FileProblem {
  /** Line in the file, starting with 1; absent: it is about the file as a whole. */
  readonly line?: number
  readonly wrong: string
  readonly right: string
}

/** A configuration or policy that cannot be used: every problem of the file at once. */
export class ConfigProblem extends Error {
  override readonly name = 'ConfigProblem'
  readonly file: string
  /** In the order of the file. */
  readonly problems: readonly FileProblem[]

  constructor(file: string, problems: readonly FileProblem[]) {
    const sorted = [...problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
    super(sorted.map((problem) => `${placeOf(file, problem)}: ${sentenceOf(problem)}`).join('\n'))
    this.file = file
    this.problems = sorted
  }
}

function placeOf(file: string, { line }: FileProblem): string {
  return line === undefined ? file : `${file}:${line}`
}

function sentenceOf({ wrong, right }: FileProblem): string {
  return right === '' ? `${wrong}.` : `${wrong}; right would be: ${right}.`
}
