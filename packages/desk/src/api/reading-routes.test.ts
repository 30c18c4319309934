import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sharedTestApi } from '../../test/api.ts'
import { forEachDatabase } from '../../test/databases.ts'
import { NOW } from '../../test/grouping.ts'
import { makeWave } from '../../test/waves.ts'

interface Found {
  readonly indicators: readonly { readonly id: string; readonly value: string }[]
  readonly campaigns: readonly { readonly id: string }[]
}

interface History {
  readonly times: readonly { readonly reports: number }[]
  readonly blocks: readonly unknown[]
  readonly decay: { readonly days: number }
}

interface Series {
  readonly reports: readonly { readonly count: number }[]
  readonly by: {
    readonly family: readonly { readonly name: string | null; readonly total: number }[]
  }
}

forEachDatabase((name, _open, fresh) => {
  const desk = sharedTestApi(fresh)

  test(`a number in any writing finds its campaigns, and when it was reported (${name})`, async () => {
    const { store } = desk().desk
    const { campaign } = await makeWave(store, {
      title: 'Parcel at the customs',
      family: 'parcel-fraud',
      indicators: [{ kind: 'phone', value: '+923001234567' }],
      received: [NOW - 7_200_000, NOW - 3_600_000],
    })
    const search = async (q: string, as: 'analyst' | 'uncleared analyst'): Promise<Found> =>
      (await desk().call({ path: `/search?q=${encodeURIComponent(q)}`, as })).value as Found
    const found = await search('0300 123', 'analyst')
    assert.deepEqual(
      found.campaigns.map(({ id }) => id),
      [campaign],
    )
    assert.equal((await search('customs parcel', 'analyst')).campaigns.length, 1)
    const hidden = await search('0300 123', 'uncleared analyst')
    assert.deepEqual([hidden.indicators, hidden.campaigns], [[], []])
    const path = `/indicators/${found.indicators[0]?.id}/history`
    const history = (await desk().call({ path, as: 'analyst' })).value as History
    assert.equal(
      history.times.reduce((sum, { reports }) => sum + reports, 0),
      2,
    )
    assert.deepEqual([history.blocks, history.decay.days], [[], 180])
    assert.equal((await desk().call({ path, as: 'uncleared analyst' })).status, 404)
  })

  test(`series count what was reported, by step and by kind (${name})`, async () => {
    const path = `/stats/series?since=${NOW - 86_400_000 * 3}&until=${NOW + 1}`
    const { reports, by } = (await desk().call({ path, as: 'analyst' })).value as Series
    assert.equal(
      reports.reduce((sum, { count }) => sum + count, 0),
      2,
    )
    assert.equal(
      by.family.reduce((sum, { total }) => sum + total, 0),
      2,
    )
    const wrong = await desk().call({ path: '/stats/series?since=5&until=4', as: 'analyst' })
    assert.equal(wrong.status, 400)
  })
})
