import { parentPort, workerData } from 'node:worker_threads'
import type { Analysis } from '@tasdeeq/engine'
import { openChecker } from '../checking.ts'
import { reason } from '../failure.ts'
import { readFile } from '../input/read.ts'
import { renderJson } from '../render/json.ts'
import type { Result, Task, WorkerSetup } from './task.ts'

const port = parentPort
if (!port) throw new Error('scan/worker.ts runs as a worker only')

const { judging, json } = workerData as WorkerSetup
const checker = openChecker(judging)
/** Of families. */
const names = new Map<string, string>()

port.on('message', (tasks: readonly Task[]) => {
  void answer(tasks).then((results) => port.postMessage(results))
})

/** Several at once: while a document of one is being read elsewhere, the others go on. */
async function answer(tasks: readonly Task[]): Promise<readonly Result[]> {
  const results: Result[] = []
  const upcoming = tasks.entries()
  const takeOn = async (): Promise<void> => {
    for (const [index, task] of upcoming) results[index] = await resultOf(task)
  }
  await Promise.all(Array.from({ length: TOGETHER }, takeOn))
  return results
}

const TOGETHER = 4

async function resultOf(task: Task): Promise<Result> {
  try {
    const raw = task.raw ?? (await readFile(task.file))
    const checked = await checker.check({
      file: task.file,
      raw,
      ...(task.envelope && { envelope: task.envelope }),
    })
    const { verdict, family } = checked.analysis.verdict
    const familyName = nameOf(checked.analysis)
    return {
      kind: 'checked',
      verdict,
      ...(family !== undefined && { family }),
      ...(familyName !== undefined && { familyName }),
      ...(json && { json: renderJson(checked, checker.inWords, task.index) }),
    }
  } catch (error) {
    // A scan goes on after anything that one message can do.
    return { kind: 'failed', why: reason(error, judging.language) }
  }
}

/** A family is asked for its name once: explaining a whole message for it costs as much as judging one. */
function nameOf(analysis: Analysis): string | undefined {
  const { family } = analysis.verdict
  if (judging.language === 'en' || family === undefined) return undefined
  const known = names.get(family) ?? checker.inWords(analysis).familyName
  if (known !== undefined) names.set(family, known)
  return known
}
