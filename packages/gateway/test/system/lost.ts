/**
 * `npm run lost`: sends mail at full speed through Postfix while the gateway is killed with -9, its disk full, DNS dead
 * and the desk away, and counts by id what became of each. `--messages N` (20,000), `--kills N` (5), `--way filter`.
 */
import { parseArgs } from 'node:util'
import { runNothingLost } from './nothing-lost.ts'
import { canRunPostfix } from './postfix.ts'

const { values } = parseArgs({
  options: {
    messages: { type: 'string', default: '20000' },
    kills: { type: 'string', default: '5' },
    way: { type: 'string', default: 'milter' },
  },
})

if (!canRunPostfix) throw new Error('it takes root and Debian’s postfix (npm run setup)')
const report = await runNothingLost({
  messages: Number(values.messages),
  kills: Number(values.kills),
  way: values.way === 'filter' ? 'filter' : 'milter',
  tell: (line) => console.error(line),
})
console.log(JSON.stringify(report, null, 2))
process.exitCode = report.lost.length + report.twice.length + report.untold.length > 0 ? 1 : 0
