import { readFileSync } from 'node:fs'
import type { Channel, Envelope } from '../../packages/engine/src/index.ts'

/** What a message is. */
export type Truth = 'fraud' | 'unwanted' | 'genuine'

/** One message to be judged. Plain data: workers are sent it. */
export interface Item {
  readonly id: string
  /** Where it is from; figures are told a source, never pooled. */
  readonly source: string
  readonly truth: Truth
  /** The truth is from our own reading, and not from the archive it stood in. */
  readonly read?: true
  readonly channel: Channel
  readonly envelope: Envelope
  /** The reader's country; absent: as the run says. */
  readonly reader?: string
  readonly now?: string
  /** Near-duplicates share it. */
  readonly cluster?: string
  readonly year?: number
  readonly content: { readonly path: string } | { readonly text: string }
}

export function bytesOf({ content }: Item): Uint8Array {
  return 'path' in content ? readFileSync(content.path) : new TextEncoder().encode(content.text)
}

/** The lines of a file of JSON, one value a line. */
export function jsonLines(path: string): readonly unknown[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line))
}
