import { UsageError } from '../failure.ts'
import type { Options } from '../options.ts'
import { done } from './at-desk.ts'
import { counted } from '../render/counted.ts'

/** `tasdeeq verify-log` */
export async function verifyLog({ words, desk, json }: Options): Promise<number> {
  if (words.length > 0)
    throw new UsageError('verify-log takes no words. See: tasdeeq verify-log --help')
  const found = await done(desk, 'verify', {})
  if (!found) return 1
  process.stdout.write(
    json
      ? `${JSON.stringify(found)}\n`
      : `The log is whole: ${counted(Number(found['events']), 'events')}, the last with hash ${String(found['head'])}\n`,
  )
  return 0
}
