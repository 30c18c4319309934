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
import { fit, type Model, type Pair } from './model.ts'
import { allFeatures, CHANNEL, toCases, toRows, type Case } from './rows.ts'
import { isHeldBack } from './splits.ts'
import { OPTIONS, RATES, validate } from './validate.ts'

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
    writeFileSync(
      TARGET,
      toJson(
        model,
        features.map(({ name }) => name),
        fitted,
      ),
    )
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

/** Only what was found in some message: of the others the hand-set weights stand. */
function toJson(model: Model, names: readonly string[], all: readonly Case[]): string {
  const seen = new Set(all.flatMap(({ features }) => features))
  const found = names
    .map((name, index) => ({ name, index, pair: model.weights[index]! }))
    .filter(({ index }) => seen.has(index))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  const ofChannels = found
    .filter(({ name }) => name.startsWith(CHANNEL))
    .map(({ name, pair }) => lineOf(name.slice(CHANNEL.length), pair))
  const ofChecks = found
    .filter(({ name }) => !name.startsWith(CHANNEL))
    .map(({ name, pair }) => lineOf(name, pair))
  return `{
  "about": "Written by npm run fit on ${new Date().toISOString().slice(0, 10)} from ${all.length} messages; figures in docs/evaluation.md.",
  "prior": { "fraud": ${round(model.prior.fraud)}, "unwanted": ${round(model.prior.unwanted)} },
  "channels": {
${ofChannels.join(',\n')}
  },
  "weights": {
${ofChecks.join(',\n')}
  }
}
`
}

function lineOf(name: string, { fraud, unwanted }: Pair): string {
  return `    ${JSON.stringify(name)}: [${round(fraud)}, ${round(unwanted)}]`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
