import { namePattern, parsePhrase, type KnowledgePack, type Names } from '@tasdeeq/engine'
import type { Reasoned } from './field-reason.ts'
import type { Problem } from './problem.ts'

/** Names and phrases, as the automaton will read them: can each be read, and does it mean one thing? */
export function nameProblems(pack: KnowledgePack): readonly Problem[] {
  return [...unreadablePhrases(pack), ...sharedNames(pack)]
}

export interface NameProblem extends Problem, Reasoned {}

/** Names that would mean two things. */
export function sharedNames(pack: KnowledgePack): readonly NameProblem[] {
  return [...ambiguousNames(pack), ...inventedAndReal(pack)]
}

function unreadablePhrases(pack: KnowledgePack): readonly Problem[] {
  return pack.lexicons.flatMap(({ language, phrases }) =>
    Object.entries(phrases).flatMap(([key, patterns]) =>
      patterns.flatMap((pattern) => {
        const why = unreadable(pattern)
        return why === undefined
          ? []
          : [{ file: `languages/${language}.json`, record: key, ...why }]
      }),
    ),
  )
}

function unreadable(pattern: string): Pick<Problem, 'wrong' | 'right'> | undefined {
  try {
    parsePhrase(pattern)
    return undefined
  } catch (error) {
    return { wrong: (error as Error).message, right: 'a phrase of the language in text/phrases.ts' }
  }
}

interface Bearer {
  readonly id: string
  readonly country: string
  readonly names: Names
}

/** One name may stand for bodies of several countries, and for one in each. */
function ambiguousNames({ authorities, statutes }: KnowledgePack): readonly NameProblem[] {
  return [
    ...ambiguousAmong(authorities, 'authorities.json'),
    ...ambiguousAmong(statutes, 'statutes.json'),
  ]
}

function ambiguousAmong(bearers: readonly Bearer[], file: string): readonly NameProblem[] {
  const first = new Map<string, string>()
  const problems: NameProblem[] = []
  for (const { id, country, names } of bearers) {
    for (const name of new Set(Object.values(names).flat().map(readAs))) {
      const folder = folderOf(country)
      const other = first.get(`${country} ${name}`)
      if (name === '') {
        problems.push({
          file: `${folder}/${file}`,
          record: id,
          wrong: 'a name without letters',
          right: 'a name',
          reason: 'empty-name',
          values: {},
        })
      } else if (other !== undefined) {
        const wrong = `"${name}" is a name of ${other} too`
        problems.push({
          file: `${folder}/${file}`,
          record: id,
          wrong,
          right: 'a name that only one of them has',
          reason: 'shared-name',
          values: { name, other },
        })
      }
      first.set(`${country} ${name}`, id)
    }
  }
  return problems
}

/** A name cannot be a real body's and an invention in one country. */
function inventedAndReal({ inventions, authorities }: KnowledgePack): readonly NameProblem[] {
  const real = new Map<string, readonly Bearer[]>()
  for (const body of authorities) {
    for (const name of Object.values(body.names).flat().map(readAs)) {
      real.set(name, [...(real.get(name) ?? []), body])
    }
  }
  return inventions.flatMap(({ id, names, falseIn, why }) =>
    names.flatMap((name) =>
      (real.get(readAs(name)) ?? [])
        .filter(({ country }) => why !== 'dissolved' && falseIn.includes(country))
        .map((body): NameProblem => ({
          file: 'world/inventions.json',
          record: id,
          wrong: `"${name}" is a name of ${body.id}`,
          right: `not false in ${body.country}, or another name there`,
          reason: 'real-name',
          values: { name, other: body.id, country: body.country },
        })),
    ),
  )
}

function readAs(name: string): string {
  return namePattern(name).toLowerCase()
}

function folderOf(country: string): string {
  return country === 'XX' ? 'world' : country.toLowerCase()
}
