import { MessageChannel, type MessagePort } from 'node:worker_threads'
import { attachmentLimits, type AttachmentLimits } from './limits.ts'
import { openSandbox, type Job, type Reading, type Sandbox } from './sandbox.ts'

/** A sandbox of which several threads have a port: its libraries and their memory are there once. */
export interface SharedSandbox extends AsyncDisposable {
  /** For a thread, which opens a reader with it: to be transferred. It is done with when the thread ends. */
  readonly newPort: () => MessagePort
}

interface Asked {
  readonly serial: number
  readonly job: Job
}

interface Answered {
  readonly serial: number
  readonly reading: Reading
}

export function shareSandbox(limits: AttachmentLimits = attachmentLimits): SharedSandbox {
  const sandbox = openSandbox(limits)
  return {
    newPort: () => {
      const { port1, port2 } = new MessageChannel()
      const answer = async ({ serial, job }: Asked): Promise<void> => {
        const reading = await sandbox.read(job)
        port1.postMessage({ serial, reading } satisfies Answered)
      }
      port1.on('message', (asked: Asked) => void answer(asked))
      // Whoever waits at the other end keeps the process, not this.
      port1.unref()
      return port2
    },
    [Symbol.asyncDispose]: () => sandbox.close(),
  }
}

/** The sandbox at the other end of a port. */
export function sandboxBehind(port: MessagePort): Sandbox {
  const waiting = new Map<number, (reading: Reading) => void>()
  let serial = 0
  port.on('message', ({ serial: number, reading }: Answered) => {
    waiting.get(number)?.(reading)
    waiting.delete(number)
    if (waiting.size === 0) port.unref()
  })
  port.unref()
  return {
    read: (job) => {
      // The bytes stay with the message, of which they may be a part: the other end gets the one copy that is made.
      const bytes = new Uint8Array(job.bytes)
      const { promise, resolve } = Promise.withResolvers<Reading>()
      waiting.set(serial, resolve)
      port.ref()
      const asked: Asked = { serial: serial++, job: { ...job, bytes } }
      port.postMessage(asked, [bytes.buffer])
      return promise
    },
    close: () => {
      port.close()
      return Promise.resolve()
    },
  }
}
