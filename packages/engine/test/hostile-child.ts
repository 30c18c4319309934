// Reads one hostile message and prints what came of it: run in a process of its own, so that its memory is its own.
import { defaultLimits } from '../src/message/limits.ts'
import type { Message } from '../src/message/message.ts'
import { readMessage } from '../src/message/read.ts'
import { hostileMessages } from './hostile-messages.ts'

const hostile = hostileMessages.find(({ name }) => name === process.argv[2])
if (!hostile) throw new Error(`no hostile message is called ${process.argv[2]}`)
const raw = hostile.build()
const before = performance.now()
const message = await readMessage(raw, { channel: 'email', limits: defaultLimits })
const ms = performance.now() - before
const outcome = {
  ms: Math.round(ms),
  maxRss: Math.round(process.resourceUsage().maxRSS / 1024),
  anomalies: anomaliesOf(message),
  text: message.text.length,
  links: message.links.length,
  quoted: message.quoted.length,
}
process.stdout.write(`${JSON.stringify(outcome)}\n`)

/** Its own, and those of the messages it carries. */
function anomaliesOf(read: Message): readonly string[] {
  return [
    ...read.anomalies.map(({ kind }) => kind),
    ...read.quoted.flatMap((quoted) => anomaliesOf(quoted.message)),
  ]
}
