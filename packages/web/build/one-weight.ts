import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const FITTED = fileURLToPath(new URL('../../engine/src/judge/fitted.json', import.meta.url))
const CHECKS = fileURLToPath(new URL('../../engine/src/checks', import.meta.url))

/** `fraud`, then `unwanted`. */
type Pair = readonly [number, number]

interface Fitted {
  readonly weights: Readonly<Record<string, Pair>>
}

type Weights = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>

/**
 * A check's weights stand beside it as its author set them, and in the fit, which counts. The page takes each once: the
 * fit's, at the check, where its name is shorter.
 */
export const oneWeight: Plugin = {
  name: 'one-weight',
  enforce: 'pre',
  load: {
    filter: { id: [/checks\/[^/]+\/weights\.json$/, /judge\/fitted\.json$/] },
    handler: (id) =>
      JSON.stringify(id === FITTED ? fitOfOthers() : fittedAt(basename(dirname(id)))),
  },
}

function fittedAt(check: string): Weights {
  const { weights } = fit()
  const set = weightsOf(check)
  return mapped(set, (outcomes, key) =>
    mapped(outcomes, (own, outcome) => {
      const [fraud, unwanted] = weights[`${check}.${key}.${outcome}`] ?? []
      const counted = fraud === undefined ? own : { ...own, fraud, unwanted }
      // Nothing is what is not said.
      return Object.fromEntries(Object.entries(counted).filter(([, value]) => value !== 0))
    }),
  )
}

/** What the fit has of outcomes that no check's author set. */
function fitOfOthers(): object {
  const fitted = fit()
  const others = Object.entries(fitted.weights).filter(([name]) => {
    const [check = '', key = '', outcome = ''] = name.split('.')
    return weightsOf(check)[key]?.[outcome] === undefined
  })
  return { ...fitted, weights: Object.fromEntries(others) }
}

function mapped<Value, Made>(
  object: Readonly<Record<string, Value>>,
  make: (value: Value, key: string) => Made,
): Readonly<Record<string, Made>> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, make(value, key)]))
}

function fit(): Fitted {
  return JSON.parse(readFileSync(FITTED, 'utf8')) as Fitted
}

function weightsOf(check: string): Weights {
  return JSON.parse(readFileSync(join(CHECKS, check, 'weights.json'), 'utf8')) as Weights
}
