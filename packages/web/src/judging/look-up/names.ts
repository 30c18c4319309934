import type { Authority, Invention } from '@tasdeeq/engine'
import type { Found } from '../protocol.ts'
import { bodyFound, plain, sourcesOf, plainly } from './found.ts'
import { MOST, type View } from './view.ts'

/** A body by its name, or a part of it. */
export function ofName(asked: string, view: View): readonly Found[] {
  const { knowledge, words, setting } = view
  const wanted = folded(asked)
  const bodies = knowledge.pack.authorities
    .map((body) => ({ body, rank: rankOf(body, wanted, setting.country) }))
    .filter(({ rank }) => rank > 0)
    .toSorted((one, other) => other.rank - one.rank)
  // To call a real body an invention is the worst error: its own name, whole, stands before everything.
  const isReal = bodies.some(({ rank }) => rank >= WHOLE)
  const invented = isReal ? undefined : inventionOf(wanted, view)
  if (invented) return ofInvention(asked, invented, view)
  if (bodies.length > 0) return bodies.slice(0, MOST).map(({ body }) => bodyFound(body, view))
  return [plain('unknown', words.unknownBody(asked), [words.unknownBodyMeans])]
}

/** Only the whole invented name counts: a part of it may be anybody's. */
function inventionOf(wanted: string, { knowledge, setting }: View): Invention | undefined {
  return knowledge.pack.inventions.find(
    ({ names, falseIn }) =>
      (falseIn.includes(setting.country) || falseIn.includes('*')) &&
      names.some((name) => wanted === folded(name)),
  )
}

function ofInvention(asked: string, invented: Invention, view: View): readonly Found[] {
  const { knowledge, words } = view
  const near = invented.near === undefined ? undefined : knowledge.authority(invented.near)
  const sources = sourcesOf(invented.sources, invented.checked, view)
  return [
    {
      kind: 'invented',
      title: words.invented(asked),
      lines: plainly([words.inventedMeans]),
      sources,
    },
    ...(near ? [bodyFound(near, view, words.realOne)] : []),
  ]
}

/** Ranks from which a name is the body's own, whole. */
const WHOLE = 6

function rankOf(body: Authority, wanted: string, country: string): number {
  const names = foldedNames(body)
  const home = body.country === country ? 1 : 0
  if (wanted === '') return 0
  if (names.includes(wanted)) return WHOLE + home
  if (names.some((name) => name.startsWith(wanted))) return 4 + home
  return wanted.length > 2 && names.some((name) => name.includes(wanted)) ? 2 + home : 0
}

/** Made when the first name is looked up: there are thousands. */
const known = new WeakMap<Authority, readonly string[]>()

function foldedNames(body: Authority): readonly string[] {
  const found = known.get(body)
  if (found) return found
  const names = Object.values(body.names).flat().map(folded)
  known.set(body, names)
  return names
}

/** Letters that look alike on the two kinds of keyboard, marks above and below, and whatever stands between words. */
function folded(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\p{M}\p{Cf}ـ]/gu, '')
    .replaceAll(/[يى]/gu, 'ی')
    .replaceAll('ك', 'ک')
    .replaceAll(/[ہۃةە]/gu, 'ه')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
