import type { World } from '@tasdeeq/engine'
import type { Readable } from './given.ts'

/** Milliseconds for the pictures and documents of one message: a cheap phone must not work on it for a minute. */
const PATIENCE = 8_000

/** Reads what is attached to a mail; what reads it is loaded only where there is something attached. */
export function portsFor({ form }: Readable): Pick<World, 'readAttachment' | 'readPicture'> {
  if (form !== 'mail') return {}
  const end = performance.now() + PATIENCE
  const isLate = (): boolean => performance.now() > end
  return {
    readAttachment: async (attachment) => {
      if (isLate()) return { kind: 'unreadable', why: 'too-slow' }
      const { readDocument } = await import('./document.ts')
      return await readDocument(attachment)
    },
    readPicture: async ({ bytes }) => {
      if (isLate()) return { kind: 'unreadable', why: 'too-slow' }
      const { codesIn } = await import('./codes.ts')
      return { kind: 'text', text: '', codes: await codesIn(bytes) }
    },
  }
}
