import { open } from 'node:fs/promises'
import { defaultLimits } from '@tasdeeq/engine'
import { CannotCheck, reason } from '../failure.ts'

/** One byte more than the engine reads, so that it sees, and says, that there was more. */
const MOST = defaultLimits.rawBytes + 1

/** The bytes of a file, or of standard input for `-`; a longer one is read up to the engine's limit. */
export async function readInput(file: string): Promise<Uint8Array> {
  return file === '-' ? readStandardInput() : readFile(file)
}

/** @throws CannotCheck */
export async function readFile(file: string): Promise<Uint8Array> {
  try {
    await using handle = await open(file, 'r')
    const { size } = await handle.stat()
    // A pipe or a device has no size: it is read in pieces like standard input.
    if (size === 0) return await collect(handle.createReadStream({ autoClose: false }))
    const bytes = new Uint8Array(Math.min(size, MOST))
    let filled = 0
    while (filled < bytes.length) {
      const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled)
      if (bytesRead === 0) break
      filled += bytesRead
    }
    return bytes.subarray(0, filled)
  } catch (error) {
    throw new CannotCheck(reason(error), { cause: error })
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  if (process.stdin.isTTY) process.stderr.write('Paste the message, then press Ctrl-D.\n')
  try {
    return await collect(process.stdin)
  } catch (error) {
    throw new CannotCheck(reason(error), { cause: error })
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
