import { parentPort } from 'node:worker_threads'
import type { AttachmentText } from '@tasdeeq/engine'
import type { DocumentKind } from './kind.ts'

/** What the reader asks of its worker; `ready` loads the library before the clock runs. */
export type WorkerRequest =
  | { readonly ask: 'ready'; readonly kind: DocumentKind }
  | { readonly ask: 'read'; readonly kind: DocumentKind; readonly bytes: Uint8Array }

const port = parentPort
if (!port) throw new Error('attachments/worker.ts runs as a worker only')

port.on('message', (request: WorkerRequest) => {
  void answer(request).then((text) => port.postMessage(text))
})

async function answer(request: WorkerRequest): Promise<AttachmentText | 'ready'> {
  if (request.kind === 'pdf') {
    const { readPdf } = await import('./pdf.ts')
    if (request.ask === 'read') return readPdf(request.bytes)
    await (await import('unpdf')).getResolvedPDFJS()
    return 'ready'
  }
  const { readDocx } = await import('./docx.ts')
  return request.ask === 'read' ? readDocx(request.bytes) : 'ready'
}
