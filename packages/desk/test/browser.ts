import type { CheckedAnswer } from './checked-answer.ts'
import type { TestApi } from './api.ts'
import type { TestCall } from './test-call.ts'

/** Keeps cookies from one request to the next. */
export interface Browser {
  readonly call: (asked: TestCall) => Promise<CheckedAnswer>
  readonly get: (path: string) => Promise<CheckedAnswer>
  readonly post: (path: string, json: unknown) => Promise<CheckedAnswer>
  readonly cookies: ReadonlyMap<string, string>
}

export function browser(
  api: TestApi,
  from?: string,
  has: Readonly<Record<string, string>> = {},
): Browser {
  const cookies = new Map(Object.entries(has))
  const call = async (asked: TestCall): Promise<CheckedAnswer> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { ...asked.headers, ...(cookie !== '' && { cookie }) }
    const answer = await api.call({ ...asked, headers, ...(from !== undefined && { from }) })
    for (const line of answer.headers.getSetCookie()) keep(cookies, line)
    return answer
  }
  return {
    call,
    cookies,
    get: (path) => call({ path }),
    post: (path, json) => call({ method: 'POST', path, json }),
  }
}

function keep(cookies: Map<string, string>, line: string): void {
  const [pair = '', ...attributes] = line.split(';').map((part) => part.trim())
  const place = pair.indexOf('=')
  const [name, value] = [pair.slice(0, place), pair.slice(place + 1)]
  if (attributes.some((attribute) => attribute.toLowerCase() === 'max-age=0')) cookies.delete(name)
  else cookies.set(name, value)
}
