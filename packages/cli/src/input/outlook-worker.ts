import { parentPort } from 'node:worker_threads'
import { isSound, mailOfSound } from '@tasdeeq/host/outlook'

const port = parentPort
if (!port) throw new Error('input/outlook-worker.ts runs as a worker only')

port.on('message', (bytes: Uint8Array) => void answer(bytes))

/** What cannot be followed to its end is told before its reader follows it. */
async function answer(bytes: Uint8Array): Promise<void> {
  port?.postMessage(isSound(bytes) ? await mailOfSound(bytes) : undefined)
}
