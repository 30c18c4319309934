import { writeSync } from 'node:fs'
import { openSpool } from './spool.ts'
import { recordSample } from './record.fixture.ts'

/** Appends until it is killed, and tells each id on standard output once it is acknowledged. */
const folder = process.argv[2]
if (folder === undefined) throw new Error('the folder of the spool is the first argument')

const spool = await openSpool(folder, { keep: 3_600_000, fileBytes: 20_000, now: () => Date.now() })
const prefix = process.argv[3] ?? 'r'
for (let number = 0; ; number += 4) {
  const ids = [0, 1, 2, 3].map((offset) => `${prefix}-${number + offset}`)
  await Promise.all(ids.map((id) => spool.append(recordSample(id))))
  writeSync(1, `${ids.join('\n')}\n`)
}
