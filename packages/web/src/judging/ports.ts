import type { World } from '@tasdeeq/engine'
import type { Readable } from './given.ts'
import type { Tell } from './protocol.ts'

/** Milliseconds after which no further picture or document of a message is begun: it can be stopped, and says how far it is. */
const PATIENCE = 60_000

/** Reads what is attached to a mail; what reads it is loaded only where there is something attached. */
export function portsFor(
  { form }: Readable,
  tell: Tell,
): Pick<World, 'readAttachment' | 'readPicture'> {
  if (form !== 'mail') return {}
  const end = performance.now() + PATIENCE
  const isLate = (): boolean => performance.now() > end
  return {
    readAttachment: async (attachment) => {
      if (isLate()) return { kind: 'unreadable', why: 'too-slow' }
      const { readDocument } = await import('./document.ts')
      return await readDocument(attachment, async (picture, words) => {
        if (isLate()) return { kind: 'unreadable', why: 'too-slow' }
        const { lookAt } = await import('./picture.ts')
        return await lookAt(picture, { words, tell })
      })
    },
    readPicture: async ({ bytes, words }) => {
      if (isLate()) return { kind: 'unreadable', why: 'too-slow' }
      const { readAttached } = await import('./picture.ts')
      return await readAttached(bytes, { words, tell })
    },
  }
}
