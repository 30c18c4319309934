import { createHash } from 'node:crypto'
import type {
  Authority,
  BadSender,
  Country,
  DomainLists,
  Invention,
  KnowledgePack,
  Lexicon,
  LinkLists,
  Matter,
  PracticeKind,
  Script,
  Source,
  Statute,
} from '@tasdeeq/engine'
import { knowledgeFolder, readKnowledgeFiles, type KnowledgeFile } from './files.ts'

/**
 * Reads `knowledge/` into one plain object. It trusts the files: `validate.ts` proves them in the tests, and a
 * schema has no business on the cold path of `tasdeeq check`.
 *
 * @throws Error naming the file, where one is not JSON.
 */
export function loadKnowledgePack(folder: string = knowledgeFolder): KnowledgePack {
  return packOf(readKnowledgeFiles(folder))
}

/** The pack that these files make. */
export function packOf(files: readonly KnowledgeFile[]): KnowledgePack {
  const parsed = files.map(({ path, text }) => ({ path, value: parse(path, text) }))
  const named = (name: string): readonly unknown[] =>
    parsed
      .filter(({ path }) => path === name || path.endsWith(`/${name}`))
      .map(({ value }) => value)
  const lists = (name: string): readonly unknown[] =>
    (named(name) as readonly (readonly unknown[])[]).flat()
  const [links] = named('landing-hosts.json')
  return {
    version: versionOf(files),
    countries: named('country.json') as readonly Country[],
    authorities: lists('authorities.json') as readonly Authority[],
    statutes: lists('statutes.json') as readonly Statute[],
    inventions: lists('inventions.json') as readonly Invention[],
    badSenders: lists('bad-senders.json') as readonly BadSender[],
    matters: lists('matters.json') as readonly Matter[],
    practices: lists('practices.json') as readonly PracticeKind[],
    scripts: lists('scripts.json') as readonly Script[],
    lexicons: parsed
      .filter(({ path }) => path.startsWith('languages/'))
      .map(({ value }) => value as Lexicon),
    domains: (named('domains.json')[0] as DomainLists | undefined) ?? NO_DOMAINS,
    ...(links !== undefined && { links: links as LinkLists }),
    sources: lists('sources.json') as readonly Source[],
  }
}

const NO_DOMAINS: DomainLists = { freeMail: [], freeHosting: [], shorteners: [], officialWords: [] }

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Error(`knowledge/${path} is not JSON: ${(cause as Error).message}`, { cause })
  }
}

/** Date on which the newest record was checked, and a hash of the content: `2026-11-22.3fa94c01`. */
function versionOf(files: readonly KnowledgeFile[]): string {
  const hash = createHash('sha256')
  let newest = '0000-00-00'
  for (const { path, text } of files) {
    hash.update(`${path}\0${text}\0`)
    for (const match of text.matchAll(CHECKED)) {
      if (match[1]! > newest) newest = match[1]!
    }
  }
  return `${newest}.${hash.digest('hex').slice(0, 8)}`
}

const CHECKED = /"checked": *"(\d{4}-\d{2}-\d{2})"/gu
