/**
 * `npm run lost:desk`: posts reports at full speed while the desk is killed with -9, its database away and its disk
 * full, and counts what became of each. `--reports N` (6,000), `--kills N` (20), `--database embedded|server`.
 */
import { parseArgs } from 'node:util'
import { runNothingLost } from './nothing-lost.ts'

const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '6000' },
    kills: { type: 'string', default: '20' },
    database: { type: 'string', default: 'embedded' },
  },
})

const report = await runNothingLost({
  reports: Number(values.reports),
  kills: Number(values.kills),
  database: values.database === 'server' ? 'server' : 'embedded',
  tell: (line) => console.error(line),
})
console.log(JSON.stringify(report, null, 2))
const isWhole =
  report.lost.length + report.surplus + report.unassigned + report.withoutBytes === 0 &&
  report.differences.length === 0 &&
  report.log === 'whole'
process.exitCode = isWhole ? 0 : 1
