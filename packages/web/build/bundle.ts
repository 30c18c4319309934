import { relative } from 'node:path'
import { build, type Plugin } from 'esbuild'

export interface ToBundle {
  readonly entry: string
  readonly name: string
  readonly out: string
  /** Names in the sources that stand for addresses, or tables of them. */
  readonly define: Readonly<Record<string, unknown>>
  readonly plugins: readonly Plugin[]
  /** At the root, under a name without a hash: a service worker is found by its name. */
  readonly isFixed?: boolean
}

export interface Bundled {
  /** Address of the entry. */
  readonly entry: string
  /** Addresses of the parts that it takes at once. */
  readonly imports: readonly string[]
}

/** One entry with its parts; what is imported in the midst of things becomes parts of their own. */
export async function bundle(given: ToBundle): Promise<Bundled> {
  const { entry, name, out, define, plugins, isFixed = false } = given
  const { metafile } = await build({
    entryPoints: [{ in: entry, out: name }],
    outdir: out,
    entryNames: isFixed ? '[name]' : 'assets/[name]-[hash]',
    chunkNames: 'assets/[name]-[hash]',
    bundle: true,
    splitting: !isFixed && !entry.endsWith('.css'),
    format: 'esm',
    platform: 'browser',
    target: ['chrome100', 'firefox100', 'safari16'],
    charset: 'utf8',
    minify: true,
    metafile: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    external: ['/fonts/*'],
    define: Object.fromEntries(
      Object.entries(define).map(([key, value]) => [key, JSON.stringify(value)]),
    ),
    plugins: [...plugins],
    logLevel: 'error',
  })
  const outputs = Object.entries(metafile.outputs)
  const main = outputs.find(([, { entryPoint }]) => entryPoint !== undefined)
  if (!main) throw new Error(`${entry} made nothing`)
  const address = (path: string): string => `/${relative(relative(process.cwd(), out), path)}`
  return { entry: address(main[0]), imports: importsOf(main[0], metafile.outputs).map(address) }
}

type Outputs = Awaited<ReturnType<typeof build>>['metafile'] & {}

/** What an output imports at once, and what that does. */
function importsOf(path: string, outputs: Outputs['outputs']): readonly string[] {
  const found = new Set<string>()
  const visit = (at: string): void => {
    for (const { path: next, kind } of outputs[at]?.imports ?? []) {
      if (kind !== 'import-statement' || found.has(next)) continue
      found.add(next)
      visit(next)
    }
  }
  visit(path)
  return [...found]
}
