/**
 * `npm run eval`: runs the engine over the development corpus and prints one table a source. `--json` prints one
 * line a message instead (ids and figures, never text); `--reader CC` judges for readers of another country.
 */
import { parseArgs } from 'node:util'
import { openCorpora } from './corpora.ts'
import { judgeAll } from './judged.ts'
import { report } from './report.ts'

const { values } = parseArgs({
  options: { json: { type: 'boolean' }, reader: { type: 'string', default: 'PK' } },
})
using corpora = openCorpora()
if (corpora === undefined) {
  console.log(
    'SKIPPED: the corpora are not beside this checkout (../shared/corpora); nothing was measured.',
  )
} else {
  const judged = await judgeAll(corpora.items, values.reader)
  if (values.json) {
    for (const { item, ...rest } of judged) {
      console.log(JSON.stringify({ id: item.id, source: item.source, truth: item.truth, ...rest }))
    }
  } else {
    console.log(report(judged))
  }
}
