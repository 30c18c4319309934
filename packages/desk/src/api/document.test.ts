import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Validator } from '@seriousme/openapi-schema-validator'
import { sharedTestApi } from '../../test/api.ts'
import { forEachDatabase } from '../../test/databases.ts'
import { routes } from './routes/index.ts'

interface Operation {
  readonly operationId: string
  readonly summary: string
  readonly responses: Readonly<Record<string, unknown>>
}

forEachDatabase((_name, _open, fresh) => {
  const desk = sharedTestApi(fresh)

  test('the document is OpenAPI 3.1, and has every route with its problem', async () => {
    const { status, value } = await desk().call({ path: '/openapi.json' })
    assert.equal(status, 200)
    const document = value as {
      readonly openapi: string
      readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
    }
    assert.equal(document.openapi, '3.1.0')
    const { valid, errors } = await new Validator().validate(structuredClone(document))
    assert.deepEqual(errors ?? [], [])
    assert.equal(valid, true)
    for (const { method, path } of routes) {
      const operation = document.paths[path]?.[method]
      assert.ok(operation, `${method} ${path} is in the document`)
      assert.ok('default' in operation.responses)
    }
    const ids = Object.values(document.paths).flatMap((methods) =>
      Object.values(methods).map(({ operationId }) => operationId),
    )
    assert.equal(new Set(ids).size, ids.length)
  })
})
