import { directed, isolated } from './render/direction.ts'
import { oneLine } from './render/safe.ts'
import type { Language } from './render/words.ts'
import { systemWords, type Why } from './failure-words.ts'

/** The command was called wrongly: says what is wrong and what to do. Exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** A file could not be checked: says why, for people. Exit status 2; a scan goes on. */
export class CannotCheck extends Error {
  override readonly name = 'CannotCheck'
  readonly why: Why

  constructor(why: Why, options?: ErrorOptions) {
    super(why.en, options)
    this.why = why
  }
}

/** Words for what went wrong with a file or the network, without a stack. */
export function reason(error: unknown, language: Language = 'en'): string {
  return whyOf(error)[language]
}

/** What nobody foresaw is told as the system says it, whatever the language. */
export function whyOf(error: unknown): Why {
  if (error instanceof CannotCheck) return error.why
  const said = error instanceof Error ? error.message : String(error)
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return systemWords[code] ?? { en: said, ur: said }
}

interface Place {
  readonly file: string
  /** Of an mbox: "message 3", with the comma before it. */
  readonly message?: string
}

/** The line that says so on standard error. */
export function couldNotLine(
  { file, message = '' }: Place,
  why: string,
  language: Language,
): string {
  const name = isolated(oneLine(file), language)
  const line =
    language === 'ur'
      ? `${name}${message} کی جانچ نہیں ہو سکی: ${oneLine(why)}`
      : `tasdeeq: ${name}${message} could not be checked: ${oneLine(why)}`
  return `${directed(line, language)}\n`
}
