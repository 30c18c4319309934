import { parentPort } from 'node:worker_threads'
import { mailOfSound } from '@tasdeeq/host/outlook'

const port = parentPort
if (!port) throw new Error('msg/worker.ts runs as a worker only')

port.on('message', (bytes: Uint8Array) => void answer(bytes))

async function answer(bytes: Uint8Array): Promise<void> {
  port?.postMessage(await mailOfSound(bytes))
}
