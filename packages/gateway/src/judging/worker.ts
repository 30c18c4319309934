import { parentPort, workerData } from 'node:worker_threads'
import { attachmentReaderBehind } from '@tasdeeq/host'
import { openAnalyst } from './analyst.ts'
import { openDns } from './dns/open.ts'
import { judgeWith, type Tools } from './judge.ts'
import { openLookUp } from '../senders/history.ts'
import type { Judging } from '../judged.ts'
import type { Job, Said, ThreadData, Told } from './thread.ts'
import { warmUp } from './warm-up.ts'

const port = parentPort
if (!port) throw new Error('judging/worker.ts runs as a worker only')

const { dns, authservId, sealers, reader, senders, kept, records, sandbox } =
  workerData as ThreadData
const tools: Tools = {
  analyst: openAnalyst(records, attachmentReaderBehind(sandbox)),
  dns: openDns(dns),
  authservId,
  sealers,
  reader,
  ...(senders && { lookUp: openLookUp(senders) }),
  ...(kept && { kept: { ...kept, clock: () => Date.now() } }),
}

const say = (said: Said): void => port.postMessage(said)

port.on('message', (told: Told) => {
  if ('warnings' in told) return tools.analyst.warn(told.warnings)
  const { serial, arrival } = told
  void answer(arrival).then((judging) => say({ kind: 'answer', serial, judging }))
})
await warmUp(tools)
say({ kind: 'ready' })

async function answer(arrival: Job['arrival']): Promise<Judging> {
  try {
    return { kind: 'judged', judged: await judgeWith(arrival, tools) }
  } catch (error) {
    const cause = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { kind: 'failed', failure: 'engine', cause }
  }
}
