import { answerTo } from './answer.ts'
import { loadKnowledge } from './knowledge.ts'
import { lookUp } from './look-up/look-up.ts'
import type { Asked, Refusal, WorkerMessage, Setting } from './protocol.ts'
import { Refused } from './refused.ts'

/** Judges what the page gives it. Nothing leaves this worker but the answer to the page. */
declare const self: DedicatedWorkerGlobalScope

const say = (said: WorkerMessage): void => self.postMessage(said)

/** Has a person asked for anything yet? */
let isAsked = false

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  if (data.ask === 'get-ready') return void getReady(data.setting).catch(() => undefined)
  isAsked = true
  void reply(data).catch((error: unknown) => {
    say({ say: 'refused', serial: data.serial, why: whyOf(error) })
  })
})

/**
 * While the person still types: what judges is slow the first time, as the browser translates it then and what it
 * looks for is put in order. Nothing of it is shown.
 */
async function getReady(setting: Setting): Promise<void> {
  await loadKnowledge()
  if (!isAsked) await answerTo({ kind: 'text', text: SOME_TEXT }, setting, () => undefined)
}

/** What a message may hold: a body, a law, a deadline, a threat, a payment, a number, an address. */
const SOME_TEXT =
  'Final notice from the police: under the PECA 2016 your account will be blocked and you face arrest. ' +
  'Pay 500 within 24 hours at https://example.com/pay or call 0300 0000000. فوری رقم ادا کریں۔'

type Question = Exclude<Asked, { readonly ask: 'get-ready' }>

async function reply(asked: Question): Promise<void> {
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
