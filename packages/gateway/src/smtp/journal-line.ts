/** A line of the journal: how far a message got, to some of its recipients. */
export interface JournalLine {
  /** Milliseconds since 1970. */
  readonly at: number
  readonly stage: 'intended' | 'taken' | 'settled'
  /** Message and recipient, a hash each: no address and no content is kept. */
  readonly names: readonly string[]
}

export function writeLine(line: JournalLine): string {
  return `${JSON.stringify({ at: line.at, stage: line.stage, names: line.names })}\n`
}

/** Undefined where it is torn or not a line of ours. */
export function readLine(text: string): JournalLine | undefined {
  try {
    const line = JSON.parse(text) as Partial<JournalLine> | null
    return line !== null && whole(line) ? line : undefined
  } catch {
    return undefined
  }
}

function whole(line: Partial<JournalLine>): line is JournalLine {
  return (
    typeof line.at === 'number' &&
    typeof line.stage === 'string' &&
    ['intended', 'taken', 'settled'].includes(line.stage) &&
    Array.isArray(line.names) &&
    line.names.every((name) => typeof name === 'string')
  )
}
