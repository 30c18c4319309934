import { getResolvedPDFJS } from 'unpdf'
import { inflateAtOnce } from './inflate.ts'

/** Loads PDF.js. Runs in the worker only. */
export async function preparePdf(): Promise<void> {
  inflateAtOnce()
  await getResolvedPDFJS()
}
