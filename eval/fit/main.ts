/**
 * `npm run fit`: fits the weights of findings to the development corpus, the genuine modern mail and the samples,
 * and writes packages/engine/src/judge/fitted.json. `--validate` writes nothing: it leaves each genuine source out
 * of the fit in turn and prints what such a fit does on it.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { judgeAll } from '../judged.ts'
import { allMessages } from '../messages/all.ts'
import { openCorpora } from '../messages/corpora.ts'
import { percent, table } from '../report/table.ts'
import { fit } from './model.ts'
import { allFeatures, toCases, toRows, type Case } from './rows.ts'
import { isHeldBack } from './splits.ts'
import { OPTIONS, RATES, validate } from './validate.ts'
import { toJson } from './write.ts'

const TARGET = new URL('../../packages/engine/src/judge/fitted.json', import.meta.url)

const { values } = parseArgs({ options: { validate: { type: 'boolean' } } })
using corpora = openCorpora()
if (corpora === undefined) {
  console.error(
    'The corpora are not beside this checkout (../shared/corpora): nothing can be fitted.',
  )
  process.exitCode = 2
} else {
  const features = allFeatures()
  const cases = toCases(await judgeAll(allMessages(corpora), 'PK'), features)
  if (values.validate) printValidation(cases)
  else {
    const fitted = cases.filter((one) => !isHeldBack(one))
    const model = fit(features, toRows(fitted), OPTIONS)
    writeFileSync(TARGET, toJson(model, features, fitted))
    console.log(
      `wrote ${TARGET.pathname}: ${features.length} weights from ${fitted.length} messages`,
    )
  }
}

function printValidation(all: readonly Case[]): void {
  const rows = validate(all, allFeatures(), OPTIONS).map((one) => [
    one.source,
    String(one.genuine),
    String(one.fraud),
    ...one.recall.map(({ recall }) => percent(recall)),
    percent(one.accused, 2),
    percent(one.calibration),
  ])
  const rates = RATES.map((rate) => `recall at ${percent(rate)}`)
  console.log(
    table(
      [
        'source left out',
        'genuine',
        'fraud',
        ...rates,
        'genuine called fraud',
        'calibration error',
      ],
      rows,
    ),
  )
}
