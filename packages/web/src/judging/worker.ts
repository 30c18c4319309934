import { answerTo } from './answer.ts'
import { loadKnowledge } from './knowledge.ts'
import { lookUp } from './look-up/look-up.ts'
import type { Asked, Refusal, Said } from './protocol.ts'
import { Refused } from './refused.ts'

/** Judges what the page gives it. Nothing leaves this worker but the answer to the page. */
declare const self: DedicatedWorkerGlobalScope

const say = (said: Said): void => self.postMessage(said)

// The engine is loaded while the person still types.
void loadKnowledge().catch(() => undefined)

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  void reply(data).catch((error: unknown) => {
    say({ say: 'refused', serial: data.serial, why: whyOf(error) })
  })
})

async function reply(asked: Asked): Promise<void> {
  const { serial, setting } = asked
  if (asked.ask === 'look-up') {
    const found = lookUp(asked.query, await loadKnowledge(), setting)
    return say({ say: 'found', serial, found })
  }
  const answer = await answerTo(asked.given, setting, (stage, done) =>
    say({ say: 'stage', serial, stage, ...(done !== undefined && { done }) }),
  )
  say({ say: 'answer', serial, answer })
}

function whyOf(error: unknown): Refusal {
  if (error instanceof Refused) return error.why
  // A chunk or the knowledge that is not in the cache yet, without a network.
  if (error instanceof TypeError && !navigator.onLine) return 'offline'
  console.error(error)
  return 'failed'
}
