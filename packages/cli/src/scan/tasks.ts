import type { Envelopes } from '../input/envelopes.ts'
import { splitMbox } from '../input/mbox.ts'
import { targets, type Walk } from './targets.ts'
import type { Task } from './task.ts'

/** Everything below the paths as tasks, made while they are taken: nothing is read ahead of the workers. */
export async function* tasksBelow(
  paths: readonly string[],
  envelopes: Envelopes,
  walk: Walk,
): AsyncGenerator<Task> {
  for await (const { kind, path, bytes } of targets(paths, walk)) {
    if (kind === 'message') yield { file: path, bytes, ...envelopeOf(envelopes, path) }
    else yield* tasksOfMbox(path, envelopes, walk)
  }
}

async function* tasksOfMbox(path: string, envelopes: Envelopes, walk: Walk): AsyncGenerator<Task> {
  try {
    for await (const { index, bytes } of splitMbox(path)) {
      yield {
        file: path,
        index,
        raw: bytes,
        bytes: bytes.length,
        ...envelopeOf(envelopes, path, index),
      }
    }
  } catch (error) {
    walk.trouble(path, error)
  }
}

function envelopeOf(envelopes: Envelopes, path: string, index?: number): Pick<Task, 'envelope'> {
  const envelope = envelopes.of(path, index)
  return envelope ? { envelope } : {}
}
