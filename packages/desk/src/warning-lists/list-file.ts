import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'

/**
 * A warning list as MISP writes it (https://github.com/MISP/misp-warninglists, `schema.json`), with what the desk's own
 * lists say besides: why they speak, and whether what they name is rented out to anybody.
 */
export interface ListFile {
  readonly file: string
  readonly name: string
  readonly version: string
  readonly type: ListType
  /** MISP's types of attributes that it is about. */
  readonly about: readonly string[]
  /** One sentence: why it speaks against blocking one of its values. */
  readonly why: string
  /** Below its hosts anybody can have a place of their own: it speaks for the host, not for what is below. */
  readonly isRented: boolean
  readonly values: readonly string[]
}

export type ListType = 'string' | 'hostname' | 'substring' | 'cidr' | 'regex'

/** A list that cannot be used: says which file, and where in it. */
export class WarningListProblem extends Error {
  override readonly name = 'WarningListProblem'
}

const LARGEST_FILE = 32_000_000
const MOST_VALUES = 1_000_000
const LONGEST_VALUE = 2_048

/**
 * Reads `*.json` of a folder, and `list.json` of the folders in it, as MISP's repository has them.
 *
 * @throws WarningListProblem where the folder or one of them cannot be read or understood
 */
export function readListFiles(folder: string): readonly ListFile[] {
  return pathsIn(folder).map(readListFile)
}

function pathsIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .flatMap((entry) => {
        if (entry.name.endsWith('.json')) return [join(folder, entry.name)]
        const inner = join(folder, entry.name, 'list.json')
        return statSync(inner, { throwIfNoEntry: false })?.isFile() === true ? [inner] : []
      })
      .sort()
  } catch (cause) {
    throw new WarningListProblem(
      `The folder of warning lists ${folder} cannot be read: ${String(cause)}. Name a folder that the desk may read.`,
    )
  }
}

const wire = z.object({
  name: z.string().min(1).max(200),
  version: z.union([z.number(), z.string().max(40)]).default(''),
  // MISP takes a list without a type for one of strings.
  type: z.enum(['string', 'hostname', 'substring', 'cidr', 'regex']).default('string'),
  matching_attributes: z.array(z.string().max(60)).max(100).default([]),
  why: z.string().min(1).max(300).optional(),
  rented: z.boolean().default(false),
  list: z.array(z.string().min(1).max(LONGEST_VALUE)).max(MOST_VALUES),
})

function readListFile(path: string): ListFile {
  const parsed = wire.safeParse(jsonOf(path))
  if (!parsed.success) throw damaged(path, parsed.error)
  const { name, version, type, matching_attributes: about, why, rented, list } = parsed.data
  return {
    file: basename(path),
    name,
    version: String(version),
    type,
    about,
    why: why ?? `It is on the warning list “${name}”.`,
    isRented: rented,
    values: list,
  }
}

function damaged(path: string, { issues }: z.ZodError): WarningListProblem {
  const [issue] = issues
  const place = issue?.path.map(String).join('.') ?? ''
  return new WarningListProblem(
    `The warning list ${path} is damaged at ${place || 'its top'}: ${issue?.message ?? ''}. ` +
      'Put back the list as it was published, or take the file away.',
  )
}

function jsonOf(path: string): unknown {
  const { size } = statSync(path)
  if (size > LARGEST_FILE) {
    throw new WarningListProblem(
      `The warning list ${path} has ${size} bytes; at most ${LARGEST_FILE} are read. Take a shorter one.`,
    )
  }
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    throw new WarningListProblem(`The warning list ${path} is no JSON: ${String(cause)}`)
  }
}
