import { parentPort } from 'node:worker_threads'
import type { AttachmentText } from '@tasdeeq/engine'
import type { DocumentKind } from './kind.ts'
import { isBelow } from './below.ts'
import type { PictureTask } from './picture-text.ts'

export type WorkerTask = DocumentKind | PictureTask

/** What the reader asks of its worker; `ready` loads the library before the clock runs. */
export type WorkerRequest =
  | { readonly ask: 'ready'; readonly kind: WorkerTask }
  | { readonly ask: 'read'; readonly kind: WorkerTask; readonly bytes: Uint8Array }

const port = parentPort
if (!port) throw new Error('attachments/worker.ts runs as a worker only')

port.on('message', (request: WorkerRequest) => {
  void timed(request).then((given) => port.postMessage(given))
})

export interface WorkerAnswer {
  readonly answer: AttachmentText | 'ready'
  /** Milliseconds of processor time. */
  readonly used: number
  /** Bytes that this worker has taken and cannot give back. */
  readonly kept: number
}

async function timed(request: WorkerRequest): Promise<WorkerAnswer> {
  const usesProcess = isBelow(request)
  const before = usesProcess ? process.cpuUsage() : process.threadCpuUsage()
  const given = await reply(request)
  const used = usesProcess ? process.cpuUsage(before) : process.threadCpuUsage(before)
  return { ...given, used: (used.user + used.system) / 1000 }
}

async function reply(request: WorkerRequest): Promise<Omit<WorkerAnswer, 'used'>> {
  const given = await answer(request)
  if (request.kind !== 'codes' && request.kind !== 'pdf-codes') return { answer: given, kept: 0 }
  const { memoryOfCodes } = await import('./codes.ts')
  return { answer: given, kept: await memoryOfCodes() }
}

async function answer(request: WorkerRequest): Promise<AttachmentText | 'ready'> {
  const { kind } = request
  if (kind === 'pdf') {
    const { readPdf } = await import('./pdf.ts')
    if (request.ask === 'read') return readPdf(request.bytes)
    await (await import('./prepare-pdf.ts')).preparePdf()
    return 'ready'
  }
  if (kind !== 'docx' && kind !== 'encrypted-office') return answerPictures(kind, request)
  const { readDocx } = await import('./docx.ts')
  return request.ask === 'read' ? readDocx(request.bytes) : 'ready'
}

async function answerPictures(
  task: PictureTask,
  request: WorkerRequest,
): Promise<AttachmentText | 'ready'> {
  const { preparePictures, readPictures } = await import('./picture-text.ts')
  if (request.ask === 'read') return readPictures(task, request.bytes)
  await preparePictures(task)
  return 'ready'
}
