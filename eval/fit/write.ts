import type { Feature, Model, Pair } from './model.ts'
import { CHANNEL, type Case } from './rows.ts'

/**
 * What the fit writes for the judge. Only what was found in some message, and is not held: of the others the weights
 * that their author set stand.
 */
export function toJson(model: Model, features: readonly Feature[], all: readonly Case[]): string {
  const seen = new Set(all.flatMap((one) => one.features))
  const found = features
    .map(({ name, bounds }, index) => ({ name, bounds, index, pair: model.weights[index]! }))
    .filter(({ bounds, index }) => bounds !== 'held' && seen.has(index))
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
