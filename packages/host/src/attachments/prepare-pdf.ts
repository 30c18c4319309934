import { getResolvedPDFJS } from 'unpdf'
import { inflateAtOnce } from './inflate.ts'

/** Loads PDF.js. Runs in the worker only. */
export async function preparePdf(): Promise<void> {
  inflateAtOnce(endWorker)
  await getResolvedPDFJS()
}

/** At once, as nothing else ends it: PDF.js would go on. */
function endWorker(): void {
  process.exit(1)
}
