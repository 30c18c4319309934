import { closeSync, createReadStream, fstatSync, openSync, readSync } from 'node:fs'
import { defaultLimits } from '@tasdeeq/engine'
import { CannotCheck, whyOf } from '../failure.ts'

/** One byte more than the engine reads, so that it sees, and says, that there was more. */
const MOST = defaultLimits.rawBytes + 1

/** The bytes of a file, or of standard input for `-`; a longer one is read up to the engine's limit. */
export async function readInput(file: string): Promise<Uint8Array> {
  return file === '-' ? readStandardInput() : readFile(file)
}

/**
 * Blocks: a worker, or the command, has nothing else to do meanwhile, and one turn costs less than five.
 * @throws CannotCheck
 */
export async function readFile(file: string): Promise<Uint8Array> {
  try {
    const handle = openSync(file, 'r')
    try {
      const { size } = fstatSync(handle)
      // A pipe or a device has no size: it is read in pieces like standard input.
      return size === 0
        ? await collect(createReadStream('', { fd: handle, autoClose: false }))
        : fill(handle, size)
    } finally {
      closeSync(handle)
    }
  } catch (error) {
    throw new CannotCheck(whyOf(error), { cause: error })
  }
}

function fill(handle: number, size: number): Uint8Array {
  const bytes = new Uint8Array(Math.min(size, MOST))
  let filled = 0
  while (filled < bytes.length) {
    const read = readSync(handle, bytes, filled, bytes.length - filled, null)
    if (read === 0) break
    filled += read
  }
  return bytes.subarray(0, filled)
}

async function readStandardInput(): Promise<Uint8Array> {
  if (process.stdin.isTTY) process.stderr.write('Paste the message, then press Ctrl-D.\n')
  try {
    return await collect(process.stdin)
  } catch (error) {
    throw new CannotCheck(whyOf(error), { cause: error })
  }
}

async function collect(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let total = 0
  for await (const chunk of stream) {
    chunks.push(chunk)
    total += chunk.length
    if (total >= MOST) break
  }
  return Buffer.concat(chunks).subarray(0, MOST)
}
