/**
 * `npm run eval`: runs the engine over the development corpus, the genuine modern mail and the samples, and prints
 * one table a source. `--json` prints one line a message instead (ids and figures, never text); `--reader CC`
 * judges for readers of another country; `--plots FOLDER` writes reliability plots as SVG. `--peers` runs other
 * filters on the same mails where they are installed; SpamAssassin, which is slow, on `--peers-most` a source.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { judgeAll, type Judged } from './judged.ts'
import { allMessages } from './messages/all.ts'
import { openCorpora } from './messages/corpora.ts'
import { peers } from './peers/peers.ts'
import { scoredByCorpus } from './report/calibration.ts'
import { reliabilityPlot } from './report/reliability.ts'
import { report } from './report/report.ts'

const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    reader: { type: 'string', default: 'PK' },
    plots: { type: 'string' },
    peers: { type: 'boolean' },
    'peers-most': { type: 'string', default: '300' },
  },
})
using corpora = openCorpora()
if (corpora === undefined) {
  console.error(
    'SKIPPED: the corpora are not beside this checkout (../shared/corpora); only our own messages are measured.',
  )
}
const judged = await judgeAll(allMessages(corpora), values.reader)
if (values.plots !== undefined) writePlots(values.plots, judged)
if (values.json) printLines(judged)
else console.log(report(judged))
if (values.peers && !values.json)
  console.log(await peers(judged, { most: Number(values['peers-most']) }))

function writePlots(folder: string, all: readonly Judged[]): void {
  mkdirSync(folder, { recursive: true })
  for (const [corpus, scored] of scoredByCorpus(all))
    writeFileSync(join(folder, `reliability-${corpus}.svg`), reliabilityPlot(corpus, scored))
}

function printLines(all: readonly Judged[]): void {
  for (const { item, ...rest } of all) {
    console.log(JSON.stringify({ id: item.id, source: item.source, truth: item.truth, ...rest }))
  }
}
