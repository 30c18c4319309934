import { resolve } from 'node:path'
import { UsageError } from '../failure.ts'
import type { Options } from '../options/options.ts'
import { done } from './at-desk.ts'
import { counted } from '../render/counted.ts'

/** `tasdeeq backup FOLDER [--keys]` */
export async function backup({ operands, desk }: Options): Promise<number> {
  const [folder, ...more] = operands
  if (folder === undefined || more.length > 0)
    throw new UsageError('name one folder: tasdeeq backup FOLDER')
  const made = await done(desk, 'back-up', { folder: resolve(folder), withKeys: desk.keys })
  if (!made) return 1
  process.stdout.write(
    `${counted(Number(made['events']), 'events')} and ${counted(Number(made['contents']), 'contents')} are in ${resolve(folder)}\n`,
  )
  process.stderr.write(
    desk.keys
      ? 'The keys are with it: whoever has this folder reads everything, also who reported.\n'
      : 'The keys are not: keep keys.json of the data folder elsewhere, without it this is unreadable.\n',
  )
  return 0
}
