import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The console's document, for every address of its own: what it shows, its script finds in the address. The styles
 * that its library writes while it runs are let through by a number used once.
 *
 * @throws Error where the console was not built into the folder
 */
export function consoleDocument(folder: string): () => Response {
  const [head = '', ...rest] = readFileSync(join(folder, 'console/index.html'), 'utf8').split(PLACE)
  return () => {
    const nonce = randomBytes(16).toString('base64')
    return new Response([head, ...rest].join(nonce), {
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': policyWith(nonce),
        'cache-control': 'no-store',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'permissions-policy': 'camera=(), microphone=(), geolocation=()',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
      },
    })
  }
}

const PLACE = '__NONCE__'

function policyWith(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "connect-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "worker-src 'self' blob:",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}
