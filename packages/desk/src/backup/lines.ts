import { createHash, type Hash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { BackupProblem, type BackupFile } from './manifest.ts'

/** Writes lines into a new compressed file of the folder. Durable when it resolves. */
export async function writeLines(
  folder: string,
  name: string,
  lines: AsyncIterable<readonly string[]>,
): Promise<BackupFile> {
  const hash = createHash('sha256')
  let bytes = 0
  let rows = 0
  const text = async function* (): AsyncIterable<string> {
    for await (const some of lines) {
      rows += some.length
      if (some.length > 0) yield `${some.join('\n')}\n`
    }
  }
  await pipeline(
    Readable.from(text()),
    createGzip({ level: 6 }),
    hashing(hash, (piece) => (bytes += piece)),
    createWriteStream(join(folder, name), { flags: 'wx', mode: 0o600, flush: true }),
  )
  return { name, sha256: hash.digest('hex'), bytes, rows }
}

/**
 * The lines of a file, many at once. What was changed since it was written is found before its last lines are given.
 *
 * @throws BackupProblem where it is not what the manifest says
 */
export async function* readLines(
  folder: string,
  file: BackupFile,
): AsyncIterable<readonly string[]> {
  try {
    yield* linesOf(folder, file)
  } catch (error) {
    throw error instanceof BackupProblem || isOfUser(error) ? error : changed(file.name, error)
  }
}

/** Not of the unpacking: it was thrown where the lines are used. */
function isOfUser(error: unknown): boolean {
  return !(error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'))
}

async function* linesOf(
  folder: string,
  { name, sha256, rows }: BackupFile,
): AsyncIterable<readonly string[]> {
  const hash = createHash('sha256')
  const unpacked = createGunzip()
  const flowing = pipeline(
    createReadStream(join(folder, name)),
    hashing(hash, () => undefined),
    unpacked,
  )
  // Its failure is told below; until then somebody must have heard of it.
  flowing.catch(() => undefined)
  let some: string[] = []
  let read = 0
  for await (const line of createInterface({ input: unpacked, crlfDelay: Infinity })) {
    some.push(line)
    if (++read > rows) throw changed(name)
    if (some.length < AT_ONCE) continue
    yield some
    some = []
  }
  await flowing.catch((error: unknown) => {
    throw changed(name, error)
  })
  if (hash.digest('hex') !== sha256 || read !== rows) throw changed(name)
  if (some.length > 0) yield some
}

const AT_ONCE = 500

function hashing(hash: Hash, count: (bytes: number) => void): Transform {
  return new Transform({
    transform: (piece: Buffer, _encoding, done) => {
      hash.update(piece)
      count(piece.length)
      done(undefined, piece)
    },
  })
}

function changed(name: string, cause?: unknown): BackupProblem {
  return new BackupProblem(`${name} of the backup is damaged: take another backup`, { cause })
}
