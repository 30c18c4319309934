/**
 * The model that the judge applies: log-odds of fraud and of unwanted against genuine, each a sum of a prior and
 * of one weight a finding. Fitted by maximum a posteriori: hand-set weights are where each weight starts from, and
 * only what messages show moves it.
 */

/** Weights of one finding, in log-odds. */
export interface Pair {
  readonly fraud: number
  readonly unwanted: number
}

/**
 * What a finding may come to weigh. `honest`: a sign of good faith that says nothing of unwanted. What is no finding,
 * as the channel, may weigh either way: `free`. `held` stays where it starts, and the others are fitted around it.
 */
export type Bounds = 'fraud' | 'unwanted' | 'genuine' | 'honest' | 'free' | 'held'

export interface Feature {
  readonly name: string
  readonly start: Pair
  readonly bounds: Bounds
}

/** A message as the model sees it. */
export interface Row {
  /** Indexes of features, each once. */
  readonly features: readonly number[]
  /** How likely its label is if it were fraud, unwanted, genuine: archives of one kind hold others too. */
  readonly label: readonly [fraud: number, unwanted: number, genuine: number]
  /** How much it counts. */
  readonly weight: number
}

export interface Model {
  readonly prior: Pair
  readonly weights: readonly Pair[]
}

export interface FitOptions {
  /** How strongly a weight is held where it starts. */
  readonly hold: number
  readonly rounds: number
}

export function fit(
  features: readonly Feature[],
  rows: readonly Row[],
  { hold, rounds }: FitOptions,
): Model {
  const size = 2 * (features.length + 1)
  const start = new Float64Array(size)
  features.forEach((feature, index) => {
    start[2 * index] = feature.start.fraud
    start[2 * index + 1] = feature.start.unwanted
  })
  const problem = { features, rows, start, hold }
  project(start, features)
  let point: Float64Array = start.slice()
  let ahead: Float64Array = point.slice()
  let step = 1 / rows.reduce((sum, { weight }) => sum + weight, 1)
  let momentum = 1
  for (let round = 0; round < rounds; round++) {
    const { loss, gradient } = slope(problem, ahead)
    let next = move(problem, { from: ahead, gradient, step })
    // The step is halved until the loss is below its quadratic bound (Beck & Teboulle 2009, §4).
    while (lossAt(problem, next) > bound({ loss, gradient, from: ahead, to: next, step }) + 1e-9) {
      step /= 2
      next = move(problem, { from: ahead, gradient, step })
    }
    const faster = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2
    ahead = next.map((value, index) => value + ((momentum - 1) / faster) * (value - point[index]!))
    momentum = faster
    point = next
    step *= 1.1
  }
  return toModel(point, features.length)
}

/** Probabilities of fraud, unwanted and genuine. */
export function predict(
  { prior, weights }: Model,
  found: readonly number[],
): readonly [number, number, number] {
  let fraud = prior.fraud
  let unwanted = prior.unwanted
  for (const index of found) {
    fraud += weights[index]!.fraud
    unwanted += weights[index]!.unwanted
  }
  return softmax(fraud, unwanted)
}

function softmax(fraud: number, unwanted: number): readonly [number, number, number] {
  const most = Math.max(fraud, unwanted, 0)
  const f = Math.exp(fraud - most)
  const u = Math.exp(unwanted - most)
  const g = Math.exp(-most)
  const all = f + u + g
  return [f / all, u / all, g / all]
}

interface Problem {
  readonly features: readonly Feature[]
  readonly rows: readonly Row[]
  readonly start: Float64Array
  readonly hold: number
}

interface Slope {
  readonly loss: number
  readonly gradient: Float64Array
}

function slope({ rows, start, hold }: Problem, point: Float64Array): Slope {
  const gradient = new Float64Array(point.length)
  let loss = penalty(point, start, hold)
  for (let index = 0; index < point.length - 2; index++)
    gradient[index] = hold * (point[index]! - start[index]!)
  const last = point.length - 2
  for (const { features, label, weight } of rows) {
    const [f, u, g] = softmaxOf(point, features)
    const likely = f * label[0] + u * label[1] + g * label[2]
    loss -= weight * Math.log(Math.max(likely, 1e-12))
    const toFraud = weight * (f - (f * label[0]) / likely)
    const toUnwanted = weight * (u - (u * label[1]) / likely)
    for (const index of features) {
      gradient[2 * index]! += toFraud
      gradient[2 * index + 1]! += toUnwanted
    }
    gradient[last]! += toFraud
    gradient[last + 1]! += toUnwanted
  }
  return { loss, gradient }
}

function lossAt({ rows, start, hold }: Problem, point: Float64Array): number {
  return rows.reduce(
    (sum, { features, label, weight }) => {
      const [f, u, g] = softmaxOf(point, features)
      const likely = f * label[0] + u * label[1] + g * label[2]
      return sum - weight * Math.log(Math.max(likely, 1e-12))
    },
    penalty(point, start, hold),
  )
}

/** The priors, which stand last, are held by nothing. */
function penalty(point: Float64Array, start: Float64Array, hold: number): number {
  let sum = 0
  for (let index = 0; index < point.length - 2; index++) sum += (point[index]! - start[index]!) ** 2
  return (hold / 2) * sum
}

function softmaxOf(
  point: Float64Array,
  features: readonly number[],
): readonly [number, number, number] {
  let fraud = point[point.length - 2]!
  let unwanted = point[point.length - 1]!
  for (const index of features) {
    fraud += point[2 * index]!
    unwanted += point[2 * index + 1]!
  }
  return softmax(fraud, unwanted)
}

interface Move {
  readonly from: Float64Array
  readonly gradient: Float64Array
  readonly step: number
}

function move({ features }: Problem, { from, gradient, step }: Move): Float64Array {
  const next = from.map((value, index) => value - step * gradient[index]!)
  project(next, features)
  return next
}

interface Bound extends Slope {
  readonly from: Float64Array
  readonly to: Float64Array
  readonly step: number
}

function bound({ loss, gradient, from, to, step }: Bound): number {
  let sum = loss
  for (let index = 0; index < from.length; index++) {
    const moved = to[index]! - from[index]!
    sum += gradient[index]! * moved + (moved * moved) / (2 * step)
  }
  return sum
}

/** The most that one finding may weigh by what messages show. */
const MOST = 6

/**
 * Puts every weight where sense demands it: evidence against a message never makes it look more genuine, what
 * speaks for fraud speaks no more for unwanted, and what speaks for genuine never against it.
 */
function project(point: Float64Array, features: readonly Feature[]): void {
  features.forEach(({ bounds, start }, index) => {
    const fraud = point[2 * index]!
    const unwanted = point[2 * index + 1]!
    const [f, u] =
      bounds === 'held' ? [start.fraud, start.unwanted] : projected(fraud, unwanted, bounds)
    point[2 * index] = f
    point[2 * index + 1] = u
  })
}

function projected(
  fraud: number,
  unwanted: number,
  bounds: Exclude<Bounds, 'held'>,
): readonly [number, number] {
  if (bounds === 'free') return [clamp(fraud, -MOST, MOST), clamp(unwanted, -MOST, MOST)]
  if (bounds === 'genuine' || bounds === 'honest') {
    const [f, u] = [clamp(fraud, -MOST, 0), clamp(unwanted, -MOST, 0)]
    return bounds === 'honest' ? [f, 0] : [f, u]
  }
  const f = clamp(fraud, 0, MOST)
  const u = clamp(unwanted, 0, MOST)
  if (bounds === 'fraud' && u > f) return [(f + u) / 2, (f + u) / 2]
  if (bounds === 'unwanted' && f > u) return [(f + u) / 2, (f + u) / 2]
  return [f, u]
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}

function toModel(point: Float64Array, count: number): Model {
  return {
    prior: { fraud: point[2 * count]!, unwanted: point[2 * count + 1]! },
    weights: Array.from({ length: count }, (_, index) => ({
      fraud: point[2 * index]!,
      unwanted: point[2 * index + 1]!,
    })),
  }
}
