import { verifyExported } from '@tasdeeq/desk'
import type { Options } from '../options/options.ts'
import { noMore } from '../options/values.ts'
import { atDesk, done } from './at-desk.ts'
import { counted } from '../render/counted.ts'

/** `tasdeeq verify-log [FILE]` */
export async function verifyLog({ operands, desk, json }: Options): Promise<number> {
  const [file, ...more] = operands
  noMore('verify-log', more)
  if (file !== undefined) return verifyFile(file, json)
  const found = await done(desk, 'verify', {})
  if (!found) return 1
  process.stdout.write(
    json
      ? `${JSON.stringify(found)}\n`
      : `The log is whole: ${counted(Number(found['events']), 'events')}, the last with hash ${String(found['head'])}\n`,
  )
  return 0
}

/** With nothing but the file: whoever is given one needs no desk. */
async function verifyFile(file: string, json: boolean): Promise<number> {
  const found = await atDesk(() => verifyExported(file))
  if (json) process.stdout.write(`${JSON.stringify(found)}\n`)
  else if (found.kind === 'broken')
    process.stderr.write(`The log in ${file} is not whole: event ${found.seq}: ${found.why}\n`)
  else process.stdout.write(`${wordsOf(found)}\n`)
  return found.kind === 'whole' ? 0 : 1
}

function wordsOf(found: Exclude<Awaited<ReturnType<typeof verifyExported>>, { kind: 'broken' }>) {
  const { events, head } = found
  const last = `${counted(events, 'events')}, the last with hash ${head.hash}`
  return found.kind === 'whole'
    ? `The log is whole: ${last}`
    : `No gap was found: ${last}. But ${counted(found.withheld, 'events')} of these cannot be proven: what they say is not in the file, as whoever exported it is not cleared for TLP:RED`
}
