import { pictureSize } from './picture-size.ts'
import type { WorkerRequest } from './worker.ts'

/**
 * Is it done in a thread of Tesseract's own, below that of the worker? So are words, and codes in WebP, which it makes
 * another format of first.
 */
export function isBelow(request: WorkerRequest): boolean {
  const { ask, kind } = request
  if (kind === 'words' || kind === 'pdf-words') return true
  return ask === 'read' && kind === 'codes' && pictureSize(request.bytes)?.format === 'webp'
}
