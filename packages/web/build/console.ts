import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build } from 'vite'

const web = fileURLToPath(new URL('..', import.meta.url))

/** Builds the console into the folder of the pages: `console/index.html`, and parts named by their content. */
export async function buildConsole(out: string): Promise<void> {
  await build({
    configFile: false,
    root: web,
    base: '/',
    logLevel: 'error',
    plugins: [react()],
    build: {
      outDir: out,
      emptyOutDir: false,
      assetsDir: 'assets/console',
      // Every address is one of our own: nothing stands in the document itself, which its policy would forbid.
      assetsInlineLimit: 0,
      target: 'es2022',
      rolldownOptions: { input: join(web, 'console/index.html') },
    },
  })
}
