import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sharedTestApi } from '../../test/api.ts'
import { forEachDatabase } from '../../test/databases.ts'

forEachDatabase((name, _open, fresh) => {
  const desk = sharedTestApi(fresh)

  test(`JSON deeper than anything asked for is refused with a word, brackets in texts are not (${name})`, async () => {
    const send = async (reason: unknown): Promise<unknown> => {
      const json = { kind: 'source', id: 'x', record: null, reason }
      const { status, value } = await desk().call({
        method: 'POST',
        path: '/knowledge/checks',
        as: 'analyst',
        json,
      })
      return [status, (value as { readonly code?: string }).code]
    }
    assert.deepEqual(await send(nested(80)), [400, 'too-deep'])
    assert.notDeepEqual(await send(nested(60)), [400, 'too-deep'])
    assert.notDeepEqual(await send(`"\\${'['.repeat(100)}`), [400, 'too-deep'])
  })
})

function nested(levels: number): unknown {
  return levels === 0 ? 'x' : [nested(levels - 1)]
}
