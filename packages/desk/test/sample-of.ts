import { randomUUID } from 'node:crypto'
import { z } from '@hono/zod-openapi'

type Json = Readonly<Record<string, unknown>>

/** A value that a schema takes: the least that is asked for. */
export function sampleOf(schema: z.ZodType): unknown {
  return sample(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Json)
}

function sample(schema: Json): unknown {
  const { enum: words, const: only, anyOf, oneOf } = schema
  if (only !== undefined) return only
  if (Array.isArray(words)) return words[0]
  const [first] = [anyOf, oneOf].flatMap((those) => (Array.isArray(those) ? those : []))
  if (first !== undefined) return sample(first as Json)
  return byType[String(schema['type'])]?.(schema) ?? null
}

const byType: Readonly<Record<string, (schema: Json) => unknown>> = {
  string: ({ format, minLength }) =>
    format === 'uuid' ? randomUUID() : 'a word '.padEnd(Number(minLength ?? 1), 'x'),
  number: ({ minimum }) => Number(minimum ?? 1),
  integer: ({ minimum }) => Math.max(1, Number(minimum ?? 1)),
  boolean: () => true,
  array: ({ items, minItems }) =>
    Array.from({ length: Number(minItems ?? 0) }, () => sample(items as Json)),
  object: ({ properties, required }) =>
    Object.fromEntries(
      (Array.isArray(required) ? required : []).map((name: string) => [
        name,
        sample((properties as Readonly<Record<string, Json>>)[name] ?? {}),
      ]),
    ),
}
