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

/** As far as it is looked at here. */
interface Reporting {
  readonly paths: {
    readonly '/reports': {
      readonly post: {
        readonly parameters: readonly {
          readonly name: string
          readonly schema: { readonly pattern?: string }
        }[]
        readonly requestBody: {
          readonly content: Readonly<
            Record<string, { readonly schema: { readonly properties?: object } }>
          >
        }
      }
    }
  }
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

  test('its patterns fit what they are to fit, and it tells the headers and forms of a report', async () => {
    const { value } = await desk().call({ path: '/openapi.json' })
    const { parameters, requestBody } = (value as Reporting).paths['/reports'].post
    const named = new Map(parameters.map(({ name, schema }) => [name, schema]))
    assert.match('PK', new RegExp(named.get('country')?.pattern ?? 'none', 'u'))
    for (const name of ['X-Tasdeeq-Work', 'Idempotency-Key', 'Prefer']) assert.ok(named.has(name))
    const form = requestBody.content['multipart/form-data']?.schema.properties ?? {}
    const json = requestBody.content['application/json']?.schema.properties ?? {}
    assert.ok('file' in form && 'contact' in form, 'a form')
    assert.ok('text' in json && 'contact' in json, 'a text')
  })
})
