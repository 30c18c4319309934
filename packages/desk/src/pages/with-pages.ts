import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Connection } from '../api/app.ts'
import { notAllowed } from '../api/methods.ts'
import { problemResponse } from '../api/respond.ts'
import { consoleDocument } from './console.ts'
import { pagesApp } from './pages.ts'
import { problemPage } from './problem-page.ts'

/** What answers requests: the API, and the pages where there are any. */
export interface Answering {
  readonly fetch: (request: Request, connection: Connection) => Response | Promise<Response>
}

/**
 * Puts the pages before the API: what a person opens in a browser is a file of the folder or an address of the console;
 * everything else is asked of the API.
 */
export function withPages(api: Answering, folder: string): Answering {
  const pages = pagesApp(folder)
  const console = consoleDocument(folder)
  const ask = async (request: Request, connection: Connection): Promise<Response> => {
    const response = await api.fetch(request, connection)
    return (await problemPage(request, response)) ?? response
  }
  return {
    fetch: (request, connection) => {
      const { pathname } = new URL(request.url)
      const isConsole = pathname === '/console' || pathname.startsWith('/console/')
      if (!isConsole && !isPage(folder, pathname)) return ask(request, connection)
      if (request.method !== 'GET' && request.method !== 'HEAD')
        return problemResponse(notAllowed(['GET']), randomUUID())
      return isConsole ? console() : pages.fetch(request, connection)
    },
  }
}

const FILE = /^\/(?:[\w.-]{1,120}\/){0,3}[\w.-]{0,120}$/u

function isPage(folder: string, pathname: string): boolean {
  if (!FILE.test(pathname) || pathname.includes('..')) return false
  return (
    existsSync(join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname)) &&
    pathname !== '/console'
  )
}
