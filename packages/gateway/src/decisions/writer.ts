import { open, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { syncFolder, writeAll } from './disk.ts'
import { segmentName, type Segment } from './segments.ts'

/** The segment that is written to. What `write` took is with the kernel: a killed process loses none of it. */
export interface Writer extends AsyncDisposable {
  readonly segment: () => Segment
  /** Several records as one write. Throws what the disk says; then none of it stands in the file. */
  readonly write: (bytes: Uint8Array) => Promise<void>
}

export interface WriterOptions {
  readonly folder: string
  readonly now: () => number
  /** Told where syncing fails: what was written in the last second may not survive a power cut. */
  readonly unsynced: (error: unknown) => void
}

/** Milliseconds after which what was written is safe from a power cut too. */
const SYNC_EVERY = 1_000

/** Goes on at the end of a segment, a torn last line having been taken off. */
export async function continueSegment(last: Segment, options: WriterOptions): Promise<Writer> {
  const file = await open(join(options.folder, last.name), 'r+')
  try {
    const bytes = await withoutTornLine(file)
    return writerOf(file, { ...last, bytes }, options)
  } catch (error) {
    await file.close()
    throw error
  }
}

export async function newSegment(number: number, options: WriterOptions): Promise<Writer> {
  const name = segmentName(options.now(), number)
  const file = await open(join(options.folder, name), 'wx', 0o600)
  try {
    await syncFolder(options.folder)
  } catch (error) {
    await file.close()
    throw error
  }
  return writerOf(file, { name, number, bytes: 0 }, options)
}

function writerOf(file: FileHandle, segment: Segment, { unsynced }: WriterOptions): Writer {
  let { bytes } = segment
  let alarm: NodeJS.Timeout | undefined
  let syncing: Promise<void> = Promise.resolve()

  const sync = (): Promise<void> => {
    clearTimeout(alarm)
    alarm = undefined
    syncing = syncing.then(() => file.datasync()).catch(unsynced)
    return syncing
  }
  return {
    segment: () => ({ ...segment, bytes }),
    write: async (added) => {
      try {
        await writeAll(file, added, bytes)
      } catch (error) {
        // A part may have been written: the next record must not begin in the middle of a line.
        await file.truncate(bytes)
        throw error
      }
      bytes += added.length
      alarm ??= setTimeout(() => void sync(), SYNC_EVERY)
    },
    [Symbol.asyncDispose]: async () => {
      await sync()
      await file.close()
    },
  }
}

const LF = 0x0a
const STEP = 64 * 1024

/** Takes off what a crash left unfinished; gives the size that remains. */
async function withoutTornLine(file: FileHandle): Promise<number> {
  const { size } = await file.stat()
  const end = await endOfLastLine(file, size)
  if (end < size) {
    await file.truncate(end)
    await file.sync()
  }
  return end
}

async function endOfLastLine(file: FileHandle, size: number): Promise<number> {
  for (let to = size; to > 0; to -= STEP) {
    const from = Math.max(0, to - STEP)
    const buffer = Buffer.alloc(to - from)
    await file.read(buffer, 0, buffer.length, from)
    const last = buffer.lastIndexOf(LF)
    if (last >= 0) return from + last + 1
  }
  return 0
}
