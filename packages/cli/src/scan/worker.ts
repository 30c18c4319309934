import { parentPort, workerData } from 'node:worker_threads'
import { explain, type Analysis, type Explained } from '@tasdeeq/engine'
import { openChecker } from '../checking.ts'
import { reason } from '../failure.ts'
import { readFile } from '../input/read.ts'
import { renderJson } from '../render/json.ts'
import type { Result, Task, WorkerSetup } from './task.ts'

const port = parentPort
if (!port) throw new Error('scan/worker.ts runs as a worker only')

const { judging, json } = workerData as WorkerSetup
const checker = openChecker(judging)

port.on('message', (tasks: readonly Task[]) => {
  void answer(tasks).then((results) => port.postMessage(results))
})

async function answer(tasks: readonly Task[]): Promise<readonly Result[]> {
  const results: Result[] = []
  for (const task of tasks) results.push(await resultOf(task))
  return results
}

async function resultOf(task: Task): Promise<Result> {
  try {
    const raw = task.raw ?? (await readFile(task.file))
    const checked = await checker.check({
      file: task.file,
      raw,
      ...(task.envelope && { envelope: task.envelope }),
    })
    const { verdict, family } = checked.analysis.verdict
    return {
      kind: 'checked',
      verdict,
      ...(family !== undefined && { family }),
      ...(json && { json: renderJson(checked, inWords, task.index) }),
    }
  } catch (error) {
    // A scan goes on after anything that one message can do.
    return { kind: 'failed', why: reason(error) }
  }
}

function inWords(analysis: Analysis): Explained {
  return explain(analysis, checker.knowledge, judging.language)
}
