import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  ConfigProblem,
  loadDeskConfig,
  operate,
  StartProblem,
  StoreFailure,
  type DeskConfig,
  type OperationName,
  type Told,
} from '@tasdeeq/desk'
import type { AtDesk } from '../options/desk.ts'
import { readEnvironment } from '../environment.ts'
import { UsageError } from '../failure.ts'
import { oneLine, printable } from '../render/safe.ts'
import { quietLog } from './quiet-log.ts'

/** Where `npm start` and the build put the pages. */
const PAGES = fileURLToPath(new URL('../../../web/dist', import.meta.url))

/** @throws UsageError with every problem of the file, a line each */
export async function deskConfig({ config, data, port }: AtDesk): Promise<DeskConfig> {
  const { databaseUrl } = readEnvironment()
  return await atDesk(() =>
    loadDeskConfig({
      ...(config !== undefined && { file: config }),
      ...(data !== undefined && { data }),
      ...(port !== undefined && { port }),
      ...(existsSync(PAGES) && { pages: PAGES }),
      environment: { ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }) },
    }),
  )
}

/**
 * Works with a desk or its data.
 *
 * @throws UsageError if that is impossible; it says what to do, without a stack
 */
export async function atDesk<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof ConfigProblem)
      throw new UsageError(`the configuration cannot be used\n${error.message}`, { cause: error })
    if (error instanceof StartProblem || error instanceof StoreFailure || isOfSystem(error))
      throw new UsageError(error.message, { cause: error })
    throw error
  }
}

/** The outcome of an operator's command. */
export type Done = Extract<Told, { readonly kind: 'done' }>['facts']

/** Runs it, prints its lines, and returns its outcome; undefined if it was refused, which is printed. */
export async function done(
  atDeskOptions: AtDesk,
  name: OperationName,
  input: unknown,
): Promise<Done | undefined> {
  const config = await deskConfig(atDeskOptions)
  return await atDesk(() => follow(operate({ config, log: quietLog }, name, input)))
}

/** Lines go to standard output, at its pace; progress goes to standard error. */
export async function follow(told: AsyncIterable<Told>): Promise<Done | undefined> {
  for await (const one of told) {
    if (one.kind === 'done') return one.facts
    if (one.kind === 'line') await print(`${one.text}\n`)
    else if (one.kind === 'progress') process.stderr.write(`${oneLine(one.text)}\n`)
    else {
      process.stderr.write(`tasdeeq: ${oneLine(one.why)}\n`)
      return undefined
    }
  }
  throw new Error('a command ended without a word')
}

function print(text: string): Promise<void> | undefined {
  // A terminal would obey control characters that strangers wrote; a file gets them as they are.
  if (process.stdout.write(process.stdout.isTTY ? printable(text) : text)) return undefined
  return new Promise((resolve) => process.stdout.once('drain', resolve))
}

function isOfSystem(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
}
