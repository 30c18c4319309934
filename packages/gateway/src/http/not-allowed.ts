/** A place that is there, asked with a method that it does not answer (RFC 9110, 15.5.6), told as RFC 9457 has it. */
export function notAllowed(...methods: readonly string[]): () => Response {
  const allow = methods.includes('GET') ? [...methods, 'HEAD'] : methods
  const list = allow.toSorted().join(', ')
  const error = `This place answers ${list}.`
  const body = {
    type: 'about:blank',
    title: 'Method Not Allowed',
    status: 405,
    detail: error,
    // As every other refusal here has it.
    error,
  }
  return () =>
    new Response(JSON.stringify(body), {
      status: 405,
      headers: { 'Content-Type': 'application/problem+json', Allow: list },
    })
}
