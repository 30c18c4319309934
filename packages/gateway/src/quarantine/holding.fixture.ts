import { writeSync } from 'node:fs'
import { optionsFor, RAW, toHold } from './opened.fixture.ts'
import { openQuarantine } from './store.ts'

function neverAnswering(): Promise<never> {
  writeSync(1, 'delivering\n')
  return new Promise(() => undefined)
}

/**
 * A process that holds messages as fast as it can and tells of each that it answered for, until it is killed:
 * `node holding.fixture.ts <folder> <first number>`. With `release <id>` instead it releases to a server that never
 * answers.
 */
const [folder = '', what = '0', id = ''] = process.argv.slice(2)

if (what === 'release') {
  const quarantine = await openQuarantine(optionsFor(folder, { deliver: neverAnswering }))
  await quarantine.release(id, { by: 'operator', now: Date.now() })
} else {
  const quarantine = await openQuarantine(optionsFor(folder))
  let next = Number(what)
  const hold = async (): Promise<void> => {
    for (;;) {
      const number = next++
      const held = await quarantine.hold(
        toHold({ text: `${RAW}${number}\r\n${'x'.repeat(number % 5_000)}`, now: Date.now() }),
      )
      writeSync(1, `${held.id} ${held.sha256}\n`)
    }
  }
  await Promise.all(Array.from({ length: 8 }, hold))
}
