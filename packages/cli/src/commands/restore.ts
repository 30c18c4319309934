import { resolve } from 'node:path'
import { restoreBackup } from '@tasdeeq/desk'
import { UsageError } from '../failure.ts'
import type { Options } from '../options/options.ts'
import { atDesk, deskConfig, follow } from './at-desk.ts'
import { quietLog } from './quiet-log.ts'
import { counted } from '../render/counted.ts'

/** `tasdeeq restore FOLDER` */
export async function restore({ operands, desk }: Options): Promise<number> {
  const [folder, ...more] = operands
  if (folder === undefined || more.length > 0)
    throw new UsageError('name the folder of a backup: tasdeeq restore FOLDER')
  const config = await deskConfig(desk)
  const made = await atDesk(() => follow(restoreBackup({ config, log: quietLog }, resolve(folder))))
  if (!made) return 1
  process.stdout.write(
    `${counted(Number(made['events']), 'events')} and ${counted(Number(made['contents']), 'contents')} are back in ${config.data}\n`,
  )
  return 0
}
