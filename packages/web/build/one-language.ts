import { readFile } from 'node:fs/promises'
import { parseSync } from 'oxc-parser'
import type { Plugin } from 'vite'

/**
 * Leaves out the words of every language but one: a phone that reads Urdu does not pay for English. Files named
 * `*.<language>.ts` become empty, and of tables with a key for each language the other keys do.
 */
export function oneLanguage(kept: string, languages: readonly string[]): Plugin {
  const others = languages.filter((language) => language !== kept)
  return {
    name: 'one-language',
    enforce: 'pre',
    load: {
      filter: { id: [OF_ONE, OF_ALL] },
      handler: async (id) => {
        const isOther = others.some((language) => id.endsWith(`.${language}.ts`))
        if (!isOther && !OF_ALL.test(id)) return undefined
        const source = await readFile(id, 'utf8')
        return isOther ? emptied(source) : withoutKeys(id, source, others)
      },
    },
  }
}

const OF_ONE = /\.[a-z]{2}\.ts$/
const OF_ALL = /(?:engine\/src\/checks|web\/src\/words)\/.*\.ts$/

/** The same names, holding nothing. */
function emptied(source: string): string {
  const names = [...source.matchAll(/^export const (\w+)/gmu)].map(([, name]) => name)
  return names.map((name) => `export const ${name} = {}`).join('\n')
}

interface Place {
  readonly start: number
  readonly end: number
}

function withoutKeys(path: string, source: string, others: readonly string[]): string {
  const places = valuesOf(parseSync(path, source).program, others)
  return places
    .toSorted((one, other) => other.start - one.start)
    .reduce(
      (text, { start, end }) => `${text.slice(0, start)}{} as never${text.slice(end)}`,
      source,
    )
}

/** Where the values of the keys stand, in tables that have one for every language. */
function valuesOf(node: unknown, others: readonly string[]): readonly Place[] {
  if (Array.isArray(node)) return node.flatMap((child) => valuesOf(child, others))
  if (typeof node !== 'object' || node === null) return []
  const table = tableOf(node)
  if (
    table &&
    table.has('en') &&
    others.every((language) => language === 'en' || table.has(language))
  )
    return others.flatMap((language) => table.get(language) ?? [])
  return Object.values(node).flatMap((child) => valuesOf(child, others))
}

interface Property {
  readonly key?: { readonly name?: string }
  readonly value?: Place & { readonly type: string }
}

/** The object literals among the properties of one. */
function tableOf(node: object): ReadonlyMap<string, Place> | undefined {
  if (!('type' in node) || node.type !== 'ObjectExpression' || !('properties' in node))
    return undefined
  const found = new Map<string, Place>()
  for (const { key, value } of node.properties as readonly Property[]) {
    if (key?.name !== undefined && value?.type === 'ObjectExpression') found.set(key.name, value)
  }
  return found.size > 1 ? found : undefined
}
