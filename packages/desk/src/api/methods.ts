import { problem, type Problem } from './answer.ts'
import type { Route } from './route.ts'

/** A route's path as the router writes it. */
export function pattern({ path }: Pick<Route, 'path'>): string {
  return path.replaceAll('{', ':').replaceAll('}', '')
}

/** The first that fits answers: what has a parameter comes after what names the same place. */
export function ordered(routes: readonly Route[]): readonly Route[] {
  return routes.toSorted((one, other) => rank(one).localeCompare(rank(other), 'en'))
}

function rank({ path }: Route): string {
  return path.replaceAll('{', '~')
}

/** The methods that each place answers. */
export function methodsByPath(
  routes: readonly Route[],
): readonly (readonly [string, readonly string[]])[] {
  const byPath = Map.groupBy(ordered(routes), pattern)
  return [...byPath].map(([path, those]) => [path, those.map(({ method }) => method.toUpperCase())])
}

/** RFC 9110, 9.3.2: what GET would answer, without its content. What would go on being sent is ended. */
export async function withoutContent(response: Response): Promise<Response> {
  await response.body?.cancel()
  return new Response(null, response)
}

/** RFC 9110, 15.5.6: a 405 names the methods that there are. */
export function notAllowed(methods: readonly string[]): Problem {
  const allowed = methods.includes('GET') ? [...methods, 'HEAD'] : methods
  const list = allowed.toSorted().join(', ')
  return problem(405, 'method', `This place answers ${list}.`, { headers: { Allow: list } })
}
