import { parentPort } from 'node:worker_threads'
import { outlookMail } from './outlook-mail.ts'
import { rebuild } from './rebuild.ts'

const port = parentPort
if (!port) throw new Error('msg/worker.ts runs as a worker only')

port.on('message', (bytes: Uint8Array) => {
  const mail = outlookMail(bytes)
  port.postMessage(mail && new Uint8Array(rebuild(mail)))
})
