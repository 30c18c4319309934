import type { Readable } from 'node:stream'
import type { Log } from '../running.ts'
import { plainLine } from './plain-line.ts'

/** What a worker writes to its standard output and error, instead of saying it by its port. */
export interface Words {
  /** From now on it has messages, and what it writes may be of one: it is counted and not quoted. */
  readonly hasMessages: () => void
}

/** A thread, as far as it writes. */
export interface Writing {
  readonly stdout: Readable
  readonly stderr: Readable
}

/** Lines that are quoted of one worker, before it has messages. */
const MOST_QUOTED = 20
/** Characters of a line that are looked at. */
const LONGEST = 1_000
/** Milliseconds between two lines of the log that say how much was written. */
const TELL_EVERY = 60_000

/**
 * Reads it, for what nobody reads grows in the worker's heap until that is full. It reaches the log as a few short lines
 * before the worker has messages; then only how much it was, and Node's warnings by name.
 */
export function hearWords({ stdout, stderr }: Writing, log: Log): Words {
  const told: Told = { log, mayQuote: true, quoted: 0, bytes: 0, warnings: new Set(), last: 0 }
  hear(stdout, 'stdout', told)
  hear(stderr, 'stderr', told)
  return {
    hasMessages: () => {
      told.mayQuote = false
    },
  }
}

interface Told {
  readonly log: Log
  readonly warnings: Set<string>
  mayQuote: boolean
  quoted: number
  bytes: number
  /** When the log was last told how much it was, milliseconds of the process. */
  last: number
}

type Channel = 'stdout' | 'stderr'

function hear(stream: Readable, channel: Channel, told: Told): void {
  let begun = ''
  stream.setEncoding('utf8')
  stream.on('data', (text: string) => {
    const lines = (begun + text).split('\n')
    begun = lines.pop()?.slice(0, LONGEST) ?? ''
    for (const line of lines) hearLine(line, channel, told)
    if (!told.mayQuote) count(text, told)
  })
  stream.on('end', () => {
    if (begun !== '') hearLine(begun, channel, told)
    tellCounted(told)
  })
  stream.on('error', () => undefined)
}

function hearLine(line: string, channel: Channel, told: Told): void {
  const warning = warningOf(line)
  if (warning !== undefined && !told.mayQuote) told.warnings.add(warning)
  if (!told.mayQuote || told.quoted >= MOST_QUOTED) return
  told.quoted++
  told.log.warn({ channel, words: plainLine(line.slice(0, LONGEST)) }, 'a worker wrote')
}

function count(text: string, told: Told): void {
  told.bytes += Buffer.byteLength(text)
  if (told.last === 0 || performance.now() - told.last >= TELL_EVERY) tellCounted(told)
}

function tellCounted(told: Told): void {
  const { log, bytes, warnings } = told
  if (bytes === 0) return
  const fields = { bytes, ...(warnings.size > 0 && { warnings: [...warnings] }) }
  log.warn(fields, 'a worker wrote; the words are left out, since they may be of a mail')
  told.bytes = 0
  told.last = performance.now()
  warnings.clear()
}

/**
 * Only what Node itself calls its warnings, and never their text: `process.emitWarning` writes
 * `(node:PID) [CODE] NAME: TEXT`, and the text of some is an address out of a mail.
 */
const WARNING =
  /^\(node:\d+\) (?:\[(DEP\d{4})\] )?((?:Deprecation|Experimental|MaxListenersExceeded|Timeout(?:Overflow|Negative|NaN)|UnhandledPromiseRejection|Security)?Warning): /u

function warningOf(line: string): string | undefined {
  const [, code, name] = WARNING.exec(line) ?? []
  return name === undefined ? undefined : [name, code].filter(Boolean).join(' ')
}
