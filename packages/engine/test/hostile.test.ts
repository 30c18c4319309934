import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { hostileMessages } from './hostile-messages.ts'

// Each message is read in a process of its own: small heap, measured memory, and an end should it hang. How
// long it takes is not asserted, since that says more of the machine than of the reader.
const HANG = 60_000
const MEGABYTES = 512

interface Outcome {
  readonly maxRss: number
  readonly anomalies: readonly string[]
}

for (const { name, anomaly } of hostileMessages) {
  test(`${name}: is read within bounds`, async () => {
    const { maxRss, anomalies } = await readInChild(name)
    assert.ok(maxRss < MEGABYTES, `took ${maxRss} MB`)
    assert.ok(!anomalies.includes('parser-failed'), 'the parser failed')
    if (anomaly !== '')
      assert.ok(anomalies.includes(anomaly), `${anomaly} is not among: ${anomalies.join(', ')}`)
  })
}

async function readInChild(name: string): Promise<Outcome> {
  const child = fileURLToPath(new URL('hostile-child.ts', import.meta.url))
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--max-old-space-size=400', child, name],
    {
      timeout: HANG,
    },
  )
  return JSON.parse(stdout) as Outcome
}
