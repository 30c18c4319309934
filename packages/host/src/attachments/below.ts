import { pictureSize } from './picture-size.ts'

interface Asked {
  readonly kind: string
  /** Absent while its reader is only made ready. */
  readonly bytes?: Uint8Array
}

/**
 * Is it done in a thread of Tesseract's own, below that of the worker? So are words, and codes in WebP, which it makes
 * another format of first.
 */
export function isBelow({ kind, bytes }: Asked): boolean {
  if (kind === 'words' || kind === 'pdf-words') return true
  return kind === 'codes' && bytes !== undefined && pictureSize(bytes)?.format === 'webp'
}
