// Appends events to the store that its argument names, one transaction after another, and prints the number of each
// when it is committed: to be killed in the middle of it.
import { writeSync } from 'node:fs'
import { openStore, type Database } from '../src/store/open.ts'
import { quiet } from './databases.ts'

const database: Database = JSON.parse(process.argv[2] ?? '')
const store = await openStore(database, quiet)
const actor = { kind: 'desk' } as const
while (true) {
  const [event] = await store.write(({ append }) =>
    append([{ kind: 'signed-out', subject: 'a', actor, tool: 'job', time: 1, body: {} }]),
  )
  writeSync(1, `${event!.seq}\n`)
}
