import { z } from 'zod'
import { ConfigProblem, type FileProblem } from './problem.ts'
import type { YamlFile } from './document.ts'
import { nearest } from './nearest.ts'

/**
 * A mapping with exactly these keys. What would be right about an unknown key is found among them: the message of
 * that issue is their list, which {@link validated} reads.
 */
export function section<S extends z.core.$ZodLooseShape>(shape: S): z.ZodObject<S, z.core.$strict> {
  return z.strictObject(shape, {
    error: ({ code }) =>
      code === 'unrecognized_keys'
        ? Object.keys(shape).join(', ')
        : `a mapping with ${Object.keys(shape).join(', ')}`,
  })
}

/**
 * The file's value by its schema: a file in which nothing stands, or comments alone, is an empty mapping. Throws
 * {@link ConfigProblem} with all that does not fit.
 */
export function validated<T>(schema: z.ZodType<T>, yaml: YamlFile): T {
  const result = schema.safeParse(yaml.value ?? {})
  if (result.success) return result.data
  throw new ConfigProblem(
    yaml.file,
    result.error.issues.flatMap((issue) => problemsOf(issue, [], yaml)),
  )
}

type Path = readonly PropertyKey[]

function problemsOf(issue: z.core.$ZodIssue, above: Path, yaml: YamlFile): readonly FileProblem[] {
  const path = written([...above, ...issue.path], yaml.value)
  if (issue.code === 'unrecognized_keys') {
    const known = issue.message.split(', ')
    return issue.keys.map((key) => unknownKey(key, known, { path, yaml }))
  }
  if (issue.code === 'invalid_union') {
    const branch = issue.errors.find(isMeant)
    if (branch) return withoutEchoes(branch).flatMap((inner) => problemsOf(inner, path, yaml))
  }
  const line = yaml.lineOf(path)
  if (issue.code === 'invalid_key') {
    const right = issue.issues.map(({ message }) => message).join(', ')
    return [{ line, wrong: `${nameOf(path)} has a name that cannot be used`, right }]
  }
  return [{ line, wrong: wrongAt(path, yaml.value, issue.code), right: issue.message }]
}

/** Of several forms that a value may have, the one whose outside fits is the one that was meant. */
function isMeant(issues: readonly z.core.$ZodIssue[]): boolean {
  return issues.every(
    ({ path, code }) => path.length > 0 || code === 'unrecognized_keys' || code === 'custom',
  )
}

/** Where a key is unknown, what its absence makes of the rest need not be said. */
function withoutEchoes(issues: readonly z.core.$ZodIssue[]): readonly z.core.$ZodIssue[] {
  const unknown = issues.filter(({ code }) => code === 'unrecognized_keys')
  return unknown.length > 0 ? issues.filter(({ code }) => code !== 'custom') : issues
}

function unknownKey(
  key: string,
  known: readonly string[],
  { path, yaml }: { readonly path: Path; readonly yaml: YamlFile },
): FileProblem {
  const near = nearest(key, known)
  return {
    line: yaml.lineOf([...path, key]),
    wrong: `nothing is called ${nameOf([...path, key])}`,
    right: near ?? `one of ${known.join(', ')}`,
  }
}

function wrongAt(path: Path, root: unknown, code: string): string {
  const name = path.length === 0 ? 'the file' : nameOf(path)
  const value = path.reduce<unknown>((within, step) => stepInto(within, step), root)
  if (value === undefined || value === null) return `${name} is missing`
  if (code === 'custom') return `${name} does not fit${shown(value)}`
  return `${name} cannot be used${shown(value)}`
}

function stepInto(within: unknown, step: PropertyKey): unknown {
  if (typeof within !== 'object' || within === null || !Object.hasOwn(within, step))
    return undefined
  return (within as Readonly<Record<PropertyKey, unknown>>)[step]
}

/** The path as the file has it: there one value may stand for a list of one. */
function written(path: Path, root: unknown): Path {
  let within = root
  return path.filter((step) => {
    if (typeof step === 'number' && within !== undefined && !Array.isArray(within)) return false
    within = stepInto(within, step)
    return true
  })
}

/** Never a secret: keys and tokens stand in files of their own. */
function shown(value: unknown): string {
  const isWord =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  return isWord ? `: ${JSON.stringify(String(value).slice(0, 60))}` : ''
}

/** `listeners[2].address`, counted from 1 as people do. */
function nameOf(path: Path): string {
  return path
    .map((step, at) => {
      if (typeof step === 'number') return `[${step + 1}]`
      return at === 0 ? String(step) : `.${String(step)}`
    })
    .join('')
}
