import packageFile from '../../package.json' with { type: 'json' }
import { documentOf } from './document.ts'
import { routes } from './routes/index.ts'

/** The document of the desk's API, for programs that are written against it. */
export function wholeDocument(): object {
  return documentOf(routes, { url: '/', version: packageFile.version })
}
