import { writeFileSync } from 'node:fs'
import { openChecker, type Checked, type Checker } from '../checking.ts'
import { couldNot } from '../failure-words.ts'
import { CannotCheck, couldNotLine, reason, UsageError } from '../failure.ts'
import { noEnvelopes, readEnvelopes } from '../input/envelopes.ts'
import { holdsSeveral } from '../input/mbox.ts'
import { readInput } from '../input/read.ts'
import type { Options } from '../options/options.ts'
import { paintFor } from '../render/colour.ts'
import { renderJson, renderJsonError } from '../render/json.ts'
import { renderTerminal } from '../render/terminal.ts'

const STATUS = { verified: 0, clear: 0, unwanted: 1, suspicious: 1, fraud: 1 } as const
const COULD_NOT = 2

/** `tasdeeq check FILE… | -` */
export async function check(options: Options): Promise<number> {
  const files = options.operands
  if (files.length === 0)
    throw new UsageError('name a file to check, or - for standard input. See: tasdeeq check --help')
  if (options.html !== undefined && files.length > 1)
    throw new UsageError('--html shows one message: name one file')
  const envelopes =
    options.judging.envelope === undefined ? noEnvelopes : readEnvelopes(options.judging.envelope)
  await using checker = openChecker(options.judging)
  let status = 0
  for (const file of files) {
    const envelope = envelopes.of(file)
    status = Math.max(
      status,
      await checkOne(file, { options, checker, ...(envelope && { envelope }) }),
    )
  }
  return status
}

interface Work {
  readonly options: Options
  readonly checker: Checker
  readonly envelope?: NonNullable<ReturnType<ReturnType<typeof readEnvelopes>['of']>>
}

async function checkOne(file: string, { options, checker, envelope }: Work): Promise<number> {
  try {
    const raw = await readInput(file)
    if (holdsSeveral(raw)) throw new CannotCheck(couldNot.several)
    const checked = await checker.check({ file, raw, ...(envelope && { envelope }) })
    await show(checked, options, checker)
    return STATUS[checked.analysis.verdict.verdict]
  } catch (error) {
    if (!(error instanceof CannotCheck)) throw error
    const { language } = options.judging
    const why = reason(error, language)
    if (options.json) process.stdout.write(`${renderJsonError(file, why)}\n`)
    process.stderr.write(couldNotLine({ file }, why, language))
    return COULD_NOT
  }
}

async function show(checked: Checked, options: Options, checker: Checker): Promise<void> {
  const { inWords } = checker
  const explained = inWords(checked.analysis)
  const carried = explained.lead === 'quoted' ? checked.analysis.quoted[0] : undefined
  const view = { ...checked, explained, ...(carried && { quoted: inWords(carried) }) }
  if (options.html !== undefined) {
    const { renderHtml } = await import('../render/html.ts')
    write(options.html, renderHtml(view))
  }
  process.stdout.write(
    options.json
      ? `${renderJson(checked, inWords)}\n`
      : renderTerminal(view, {
          columns: process.stdout.columns ?? 90,
          paint: paintFor(options.colour, process.stdout.isTTY),
        }),
  )
}

function write(path: string, page: string): void {
  try {
    writeFileSync(path, page)
  } catch (error) {
    throw new UsageError(`--html ${path}: ${unwritten(error)}`, { cause: error })
  }
}

function unwritten(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return WHERE_WRITTEN[code] ?? reason(error)
}

const MAY_NOT = 'no permission to write there'
/** Where a file is written, the system's errors mean something else than where one is read. */
const WHERE_WRITTEN: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'there is no such folder',
  EISDIR: 'it is a folder; name a file in it',
  EACCES: MAY_NOT,
  EPERM: MAY_NOT,
  EROFS: MAY_NOT,
}
