import { generateKeyPairSync, randomBytes } from 'node:crypto'
import {
  closeSync,
  fchmodSync,
  fstatSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { makeFolder } from '@tasdeeq/host/program'
import { z } from 'zod'
import type { Keys } from './store.ts'

/** The keys cannot be used as they are; says what to do. */
export class KeysProblem extends Error {
  override readonly name = 'KeysProblem'
}

/**
 * The keys of a desk, from `keys.json` in its data folder. At the first start they are made: whole or not at all.
 *
 * @throws KeysProblem where others may read the file, or it is damaged
 */
export function openKeys(folder: string): Keys {
  makeFolder(folder)
  const path = join(folder, 'keys.json')
  return readKeys(path) ?? makeKeys(path)
}

function readKeys(path: string): Keys | undefined {
  let file: number
  try {
    file = openSync(path, 'r')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw new KeysProblem(`${path} cannot be read: ${String(error)}`, { cause: error })
  }
  try {
    const wide = fstatSync(file).mode & 0o077
    if (wide !== 0)
      throw new KeysProblem(
        `${path} may be read or written by others; run: chmod 600 '${path}'. If anybody had a look, all that is sealed is open to them.`,
      )
    return parsed(readFileSync(file, 'utf8'), path)
  } finally {
    closeSync(file)
  }
}

const key = z
  .string()
  .regex(/^[A-Za-z0-9_-]{43}$/u)
  .transform(bytes)
const schema = z.strictObject({
  v: z.literal(1),
  content: key,
  identity: key,
  names: key,
  grouping: key,
  signing: z
    .string()
    .regex(/^[A-Za-z0-9_-]{64}$/u)
    .transform(bytes),
  published: key,
  session: key,
})

function parsed(text: string, path: string): Keys {
  try {
    const { v: _, ...keys } = schema.parse(JSON.parse(text))
    return keys
  } catch {
    // What is wrong would quote the keys.
    throw new KeysProblem(
      `${path} is damaged. Put it back from a backup: nothing that was sealed can be read without it.`,
    )
  }
}

function bytes(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'base64url'))
}

/** Of two that make them at once, the one that is first wins: a link is only made where there is nothing yet. */
function makeKeys(path: string): Keys {
  const draft = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`
  const file = openSync(draft, 'wx', 0o600)
  try {
    fchmodSync(file, 0o600)
    writeFileSync(file, fresh())
    fsyncSync(file)
    closeSync(file)
    linkSync(draft, path)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  } finally {
    rmSync(draft, { force: true })
  }
  syncFolder(join(path, '..'))
  const keys = readKeys(path)
  if (keys === undefined) throw new KeysProblem(`${path} went away while it was made`)
  return keys
}

function fresh(): string {
  const signing = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'der' })
  const keys = {
    v: 1,
    content: one(),
    identity: one(),
    names: one(),
    grouping: one(),
    signing: signing.toString('base64url'),
    published: one(),
    session: one(),
  }
  return `${JSON.stringify(keys, null, 2)}\n`
}

function one(): string {
  return randomBytes(32).toString('base64url')
}

function syncFolder(path: string): void {
  const folder = openSync(path, 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
