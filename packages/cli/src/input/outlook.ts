import { Worker } from 'node:worker_threads'
import { takeTurn } from '@tasdeeq/host'
import { couldNot } from '../failure-words.ts'
import { CannotCheck } from '../failure.ts'

/** Milliseconds and megabytes for one file. */
const TIME = 10_000
const HEAP = 256

/** [MS-OXMSG] section 2.4: a stream that every message has. Names stand in UTF-16. */
const MARK = Buffer.from('__properties_version1.0', 'utf16le')
/** [MS-CFB] section 2.2 */
const SIGNATURE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])

/**
 * The mail that a file of Outlook (.msg) was made of, as RFC 5322 writes it; other bytes as they are. It is read in a
 * thread of its own, which is ended where it takes too long.
 *
 * @throws CannotCheck where the file is damaged, or made to cost time
 */
export async function mailOf(raw: Uint8Array): Promise<Uint8Array> {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength)
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE) || !bytes.includes(MARK)) return raw
  const worker = new Worker(new URL('outlook-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: HEAP },
    env: {},
    // What a library prints would stand among our answers.
    stdout: true,
    stderr: true,
  })
  try {
    const turn = await takeTurn<Uint8Array | undefined>(worker, raw, { time: TIME })
    if (turn.kind === 'answer' && turn.answer) return turn.answer
    throw new CannotCheck(couldNot.damaged)
  } finally {
    await worker.terminate()
  }
}
