import { createHash } from 'node:crypto'
import { Readable, type Transform } from 'node:stream'
import { Splitter, type MimeNode, type SplitterChunk } from '@zone-eu/mailsplit'
import { oneLine } from './inert.ts'

/** A file that came with a message. It was never opened. */
export interface AttachedFile {
  readonly name: string
  /** Media type as declared. */
  readonly type: string
  /** Decoded. */
  readonly bytes: number
  /** Of the decoded content, hexadecimal. */
  readonly sha256: string
}

const MOST = 100
/** Bytes of one part's header. */
const HEAD = 256 * 1024
const CHUNK = 64 * 1024

/** Files attached to a message, in their order; at most a hundred. What cannot be divided into parts has none. */
export async function attachedFiles(raw: Uint8Array): Promise<readonly AttachedFile[]> {
  const files: AttachedFile[] = []
  let open: OpenFile | undefined
  try {
    for await (const chunk of chunksOf(raw)) {
      if (chunk.type === 'node') {
        if (open) files.push(await closed(open))
        open = isFile(chunk) && files.length < MOST ? opened(chunk) : undefined
      } else if (chunk.type === 'body' && open) await written(open, chunk.value)
    }
    if (open) files.push(await closed(open))
  } catch {
    // A header longer than any program writes: what was found before it stands.
  }
  return files
}

function chunksOf(raw: Uint8Array): AsyncIterable<SplitterChunk> {
  function* pieces(): Iterable<Buffer> {
    for (let from = 0; from < raw.length; from += CHUNK) {
      yield Buffer.from(raw.buffer, raw.byteOffset + from, Math.min(CHUNK, raw.length - from))
    }
  }
  const splitter = new Splitter({ maxHeadSize: HEAD })
  const source = Readable.from(pieces())
  source.on('error', (error) => splitter.destroy(error))
  return source.pipe(splitter)
}

/** What has a name, or is not something that a mail program shows by itself. */
function isFile(node: MimeNode): boolean {
  if (node.multipart) return false
  const type = node.contentType || 'text/plain'
  return node.filename !== false || node.disposition === 'attachment' || !type.startsWith('text/')
}

interface OpenFile {
  readonly name: string
  readonly type: string
  readonly decoder: Transform
  readonly done: Promise<{ readonly bytes: number; readonly sha256: string }>
}

function opened(node: MimeNode): OpenFile {
  const decoder = node.getDecoder()
  const done = hashOf(decoder)
  done.catch(() => undefined)
  const name = oneLine(node.filename || '', 200)
  return { name, type: oneLine(node.contentType || 'text/plain', 100), decoder, done }
}

async function hashOf(decoder: Readable): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of decoder) {
    hash.update(chunk as Buffer)
    bytes += (chunk as Buffer).length
  }
  return { bytes, sha256: hash.digest('hex') }
}

async function written({ decoder }: OpenFile, value: Uint8Array): Promise<void> {
  if (!decoder.write(value)) await new Promise((resolve) => decoder.once('drain', resolve))
}

async function closed({ decoder, done, name, type }: OpenFile): Promise<AttachedFile> {
  decoder.end()
  return { name, type, ...(await done) }
}
