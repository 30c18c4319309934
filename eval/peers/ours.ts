import { fit, predict } from '../fit/model.ts'
import { allFeatures, toCases, toRows } from '../fit/rows.ts'
import { leaveOneSourceOut } from '../fit/splits.ts'
import { notGenuine, OPTIONS } from '../fit/validate.ts'
import type { Judged } from '../judged.ts'

/** What weights say that were fitted without a source, as `npm run fit -- --validate` does: scores by id, by source. */
export function leftOutOfFit(
  judged: readonly Judged[],
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const features = allFeatures()
  const splits = leaveOneSourceOut(toCases(judged, features)).filter(
    ({ genuine }) => genuine[0]?.judged.item.channel === 'email',
  )
  return new Map(
    splits.map((split) => {
      const model = fit(features, toRows(split.fit), OPTIONS)
      const scores = [...split.genuine, ...split.fraud].map(
        (one) => [one.judged.item.id, notGenuine(predict(model, one.features))] as const,
      )
      return [split.name, new Map(scores)]
    }),
  )
}
