import { randomBytes } from 'node:crypto'
import {
  closeSync,
  fchownSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { makeFolder } from '@tasdeeq/host/program'
import { foreignOwner } from '../quarantine/durable.ts'

const BYTES = 32

/**
 * The secret that signs released mail and links in digests: made once, kept in `secret.key` of the data folder. Who
 * removes it makes all links sent before worthless, and what was kept of senders, and nothing else.
 *
 * @throws Error saying what is wrong with the file, or of the file system
 */
export function gatewaySecret(folder: string): Uint8Array {
  makeFolder(folder)
  const file = join(folder, 'secret.key')
  const found = readSecret(file)
  if (found) return found
  makeSecret(file)
  return gatewaySecret(folder)
}

/** A draft that was left by a process of the same number, as they come again in containers, is in nobody's way. */
function makeSecret(file: string): void {
  const draft = `${file}.${randomBytes(8).toString('hex')}`
  try {
    const handle = openSync(draft, 'wx', 0o600)
    try {
      const owner = foreignOwner(dirname(file))
      if (owner) fchownSync(handle, owner.uid, owner.gid)
      writeSync(handle, `${randomBytes(BYTES).toString('hex')}\n`)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    linkIfAbsent(draft, file)
  } finally {
    rmSync(draft, { force: true })
  }
}

function readSecret(file: string): Uint8Array | undefined {
  const text = readIfThere(file)
  if (text === undefined) return undefined
  const secret = Buffer.from(text.trim(), 'hex')
  if (secret.length !== BYTES)
    throw new Error(
      `${file} does not hold ${BYTES} bytes in hexadecimal; remove it to have one made`,
    )
  if ((statSync(file).mode & 0o077) !== 0)
    throw new Error(
      `${file} may be read or written by others; run: chmod 600 '${file}'. If anybody had a look, remove it: another is made, and links sent before end`,
    )
  return secret
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Two programs that start at once agree on the one that came first. */
function linkIfAbsent(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}
