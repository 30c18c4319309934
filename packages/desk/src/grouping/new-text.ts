import { randomUUIDv7 } from 'node:crypto'
import type { Indicator, Reading } from '../reading.ts'
import { keysOf } from './bands.ts'
import type { Content } from './content.ts'
import { callsOf } from './identity.ts'

/** A text that nobody reported before, and what it is compared by. */
export interface NewText {
  readonly id: string
  /** Hexadecimal. */
  readonly identity: string
  /** Absent: what it says cannot be read. */
  readonly reading?: Reading
  readonly words: number
  /** That say it now, at least 1. */
  readonly reports: number
  /** Base64url. */
  readonly signature: string | null
  readonly structure: string | null
  readonly bands: readonly string[]
  /** What it calls to that few honest messages call to: `domain example.org`. */
  readonly calls: readonly string[]
}

export function newText(
  { identity, reading }: Content,
  reports: number,
  isShared: (indicator: Indicator) => boolean,
): NewText {
  const signature = base64url(reading?.signature)
  const structure = base64url(reading?.structure)
  const authentic = reading?.authentic ?? false
  const telling = (reading?.indicators ?? []).filter((indicator) => !isShared(indicator))
  return {
    id: randomUUIDv7(),
    identity,
    ...(reading && { reading }),
    words: reading?.words ?? 0,
    reports,
    signature,
    structure,
    bands: keysOf({ signature, structure, authentic }),
    calls: callsOf({ indicators: telling }),
  }
}

function base64url(bytes: Uint8Array | undefined): string | null {
  return bytes === undefined ? null : Buffer.from(bytes).toString('base64url')
}
