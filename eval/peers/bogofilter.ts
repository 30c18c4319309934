import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { leaveOneSourceOut } from '../fit/splits.ts'
import type { Judged } from '../judged.ts'
import { ownFolder } from './daemon.ts'
import type { Absent, Opinion } from './peer.ts'
import { findProgram, versionOf } from './program.ts'

/** What it says once trained on all but a source, as our own weights are validated. */
export interface Trained {
  readonly source: string
  readonly opinions: ReadonlyMap<string, Opinion>
  readonly milliseconds: number
}

export interface Bogofilter {
  readonly about: string
  readonly leftOut: readonly Trained[]
}

interface Filed {
  readonly judged: Judged
  readonly path: string
}

/** One training and one measuring a genuine source of mail. */
export function runBogofilter(mails: readonly Judged[]): Bogofilter | Absent {
  const program = findProgram('bogofilter')
  if (program === undefined)
    return { absent: 'bogofilter is not installed (apt-get install bogofilter)' }
  const folder = ownFolder('mails')
  try {
    const splits = leaveOneSourceOut(inFiles(mails, folder))
    return {
      about: `bogofilter ${versionOf(program, '-V')}: its defaults, no configuration file; trained for each row on the fitting set of that row, fraud and unwanted as spam; marked from ${FLAGGED}.`,
      leftOut: splits.map(({ name, fit, genuine, fraud }) => ({
        source: name,
        ...train(program, fit, [...genuine, ...fraud]),
      })),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function train(
  program: string,
  fit: readonly Filed[],
  measured: readonly Filed[],
): Omit<Trained, 'source'> {
  const folder = ownFolder('bogofilter')
  const run = (options: readonly string[], some: readonly Filed[]): string =>
    runOver(
      program,
      ['-C', '-d', folder, ...options, '-b'],
      some.map(({ path }) => path),
    )
  try {
    run(
      ['-s'],
      fit.filter((one) => !isGenuine(one)),
    )
    run(['-n'], fit.filter(isGenuine))
    const begun = performance.now()
    const said = run(['-TT'], measured)
    return { opinions: read(said, measured), milliseconds: performance.now() - begun }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function isGenuine({ judged }: Filed): boolean {
  return judged.item.truth === 'genuine'
}

/** It ends with 0, 1 or 2 for spam, ham and unsure, and with 3 for an error. */
function runOver(program: string, args: readonly string[], paths: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    input: paths.join('\n'),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (error || status === null || status > 2)
    throw new Error(`bogofilter failed: ${stderr}`, { cause: error })
  return stdout
}

/** Its own threshold for spam. */
const FLAGGED = 0.99

/** A line a mail: its path, and how spammy it is. */
function read(said: string, measured: readonly Filed[]): ReadonlyMap<string, Opinion> {
  const ids = new Map(measured.map(({ judged, path }) => [path, judged.item.id]))
  const lines = said.split('\n').map((line) => line.trim().split(' '))
  return new Map(
    lines.flatMap(([path = '', score]) => {
      const id = ids.get(path)
      return id === undefined
        ? []
        : [[id, { flagged: Number(score) >= FLAGGED, score: Number(score) }]]
    }),
  )
}

/** It reads files: what is in none is written into one. */
function inFiles(mails: readonly Judged[], folder: string): readonly Filed[] {
  return mails.map((judged, index) => {
    const { content } = judged.item
    if ('path' in content) return { judged, path: content.path }
    const path = join(folder, `${index}.eml`)
    writeFileSync(path, content.text)
    return { judged, path }
  })
}
