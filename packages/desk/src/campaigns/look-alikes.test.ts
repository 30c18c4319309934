import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sharedTestApi } from '../../test/api.ts'
import { forEachDatabase } from '../../test/databases.ts'
import { makeWave } from '../../test/waves.ts'
import { idOfIndicator } from '../events/projections/indicators.ts'
import type { Indicator } from '../reading.ts'
import type { IndicatorMap } from './indicator-map.ts'
import type { LookAlikeOf } from './look-alikes.ts'

const glued = { kind: 'domain', value: 'fbrgovpk.com' } as const
const drawn = { kind: 'domain', value: 'xn--pypal-4ve.com' } as const
const below = { kind: 'host', value: 'pay.fbrgovpk.com' } as const
const plain = { kind: 'domain', value: 'plain-and-honest.example' } as const
const phone = { kind: 'phone', value: '+923001234567' } as const

forEachDatabase((name, _open, fresh) => {
  const api = sharedTestApi(fresh)

  const wave = async (indicators: readonly Indicator[]): Promise<string> => {
    const { desk } = api()
    return (await makeWave(desk.store, { indicators }, desk.contentSeal)).campaign
  }

  test(`a campaign’s look-alikes name the real domain, whose it is, and the source (${name})`, async () => {
    const campaign = await wave([plain, glued, below, drawn, phone])
    const path = `/campaigns/${campaign}/look-alikes`
    const { items } = (await api().call({ path, as: 'auditor' })).value as {
      items: readonly LookAlikeOf[]
    }
    const said = items.map(({ likeness: { host, shown, domain, how } }) => [
      host,
      shown,
      domain,
      how,
    ])
    assert.deepEqual(
      said.toSorted(([one = ''], [other = '']) => (one < other ? -1 : 1)),
      [
        ['fbrgovpk.com', 'fbrgovpk.com', 'fbr.gov.pk', 'embedded'],
        ['pay.fbrgovpk.com', 'pay.fbrgovpk.com', 'fbr.gov.pk', 'embedded'],
        ['xn--pypal-4ve.com', 'pаypal.com', 'paypal.com', 'skeleton'],
      ],
    )
    const bodies = items.find(({ likeness }) => likeness.host === glued.value)?.likeness.bodies
    const [fbr] = bodies ?? []
    assert.equal(fbr?.id, 'pk.fbr', 'whose name it is comes before who else writes from it')
    assert.match(fbr?.names.en ?? '', /Federal Board of Revenue/u)
    assert.match(fbr?.names.ur ?? '', /\p{Script=Arabic}/u)
    assert.ok((fbr?.sources.length ?? 0) > 0)
  })

  test(`a look-alike’s body that has no English name is called as it is at home (${name})`, async () => {
    const campaign = await wave([{ kind: 'domain', value: 'mercadolivre.invalid' }])
    const path = `/campaigns/${campaign}/look-alikes`
    const { items } = (await api().call({ path, as: 'auditor' })).value as {
      items: readonly LookAlikeOf[]
    }
    const [body] = items.flatMap(({ likeness }) => likeness.bodies)
    assert.deepEqual(body?.names, { en: 'Mercado Livre', ur: 'Mercado Livre' })
  })

  test(`an indicator says what its host imitates, also within an address; others say nothing (${name})`, async () => {
    const mail = { kind: 'email', value: 'refund@fbrgovpk.com' } as const
    const url = { kind: 'url', value: 'https://www.fbrgovpk.com/refund' } as const
    await wave([glued, mail, url, plain, phone])
    const imitated = async (indicator: Indicator): Promise<string | undefined> => {
      const path = `/indicators/${idOfIndicator(indicator)}`
      const { value } = await api().call({ path, as: 'analyst' })
      return (value as { likeness: { domain: string } | null }).likeness?.domain
    }
    for (const one of [glued, mail, url]) assert.equal(await imitated(one), 'fbr.gov.pk')
    for (const one of [plain, phone]) assert.equal(await imitated(one), undefined)
  })

  test(`the map of a campaign says which indicators stand in the same messages (${name})`, async () => {
    const campaign = await wave([glued, phone])
    const map = (await api().call({ path: `/campaigns/${campaign}/indicator-map`, as: 'auditor' }))
      .value as IndicatorMap
    assert.equal(map.messages, 1)
    const both = [idOfIndicator(glued), idOfIndicator(phone)]
    assert.deepEqual(map.items.map(({ id }) => id).toSorted(), both.toSorted())
    assert.deepEqual(
      map.pairs.map((pair) => [[pair.one, pair.other].toSorted(), pair.messages]),
      [[both.toSorted(), 1]],
    )
  })

  test(`a map keeps the most frequent of each kind, and no pair of what it leaves out (${name})`, async () => {
    const many = Array.from({ length: 30 }, (_, index) => ({
      kind: 'domain' as const,
      value: `number-${index}.example`,
    }))
    const campaign = await wave([...many, phone])
    const { items, pairs } = (
      await api().call({ path: `/campaigns/${campaign}/indicator-map`, as: 'analyst' })
    ).value as IndicatorMap
    assert.equal(items.filter(({ kind }) => kind === 'domain').length, 8)
    assert.ok(items.some(({ kind }) => kind === 'phone'))
    const ids = new Set(items.map(({ id }) => id))
    assert.ok(pairs.every(({ one, other }) => ids.has(one) && ids.has(other)))
    assert.equal(pairs.length, 36)
  })
})
