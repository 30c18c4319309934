import { build, type Plugin, type Rolldown } from 'vite'

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
  /** Addresses of the parts that it takes when they are needed. */
  readonly later: readonly string[]
}

/** One entry with its parts; what is imported in the midst of things becomes parts of their own. */
export async function bundle(given: ToBundle): Promise<Bundled> {
  const { entry, name, out, define, plugins, isFixed = false } = given
  const names = 'assets/[name]-[hash].js'
  const made = await build({
    configFile: false,
    root: import.meta.dirname,
    base: '/',
    publicDir: false,
    logLevel: 'error',
    define: Object.fromEntries(
      Object.entries(define).map(([key, value]) => [key, JSON.stringify(value)]),
    ),
    plugins: [...plugins],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: out,
      emptyOutDir: false,
      target: ['chrome100', 'firefox100', 'safari16'],
      modulePreload: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: { [name]: entry },
        output: {
          entryFileNames: isFixed ? '[name].js' : names,
          chunkFileNames: names,
          assetFileNames: 'assets/[name]-[hash][extname]',
          comments: false,
        },
      },
    },
  })
  return addressesOf((made as Rolldown.RolldownOutput).output, name)
}

type Output = Rolldown.RolldownOutput['output']

function addressesOf(output: Output, name: string): Bundled {
  const chunks = output.filter((one) => one.type === 'chunk')
  const chunk = chunks.find((one) => one.isEntry)
  const style = output.find((one) => one.type === 'asset' && one.fileName.endsWith('.css'))
  const main = style ?? chunk
  if (!main) throw new Error(`${name} made nothing`)
  const imports = new Set<string>()
  const visit = (fileName: string): void => {
    for (const next of chunks.find((one) => one.fileName === fileName)?.imports ?? []) {
      if (imports.has(next)) continue
      imports.add(next)
      visit(next)
    }
  }
  visit(main.fileName)
  const later = chunks.filter((one) => one !== chunk && !imports.has(one.fileName))
  return {
    entry: `/${main.fileName}`,
    imports: [...imports].map((fileName) => `/${fileName}`),
    later: later.map(({ fileName }) => `/${fileName}`),
  }
}
