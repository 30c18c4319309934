import { parentPort } from 'node:worker_threads'
import { mailOfSound } from './index.ts'

const port = parentPort
if (!port) throw new Error('outlook/worker.ts runs as a worker only')

port.on('message', (bytes: Uint8Array) => void answer(bytes))

async function answer(bytes: Uint8Array): Promise<void> {
  port?.postMessage(await mailOfSound(bytes))
}
