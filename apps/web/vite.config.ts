import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const outDir = fileURLToPath(new URL('../../dist/web', import.meta.url))
const apiPaths = ['/rpc', '/api', '/live', '/ics', '/healthz', '^/c/[^/]+/']

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react(), packed()],
  // Nothing is inlined as data: scripts and fonts come from this origin alone (content security policy).
  build: { outDir, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  server: { proxy: Object.fromEntries(apiPaths.map(path => [path, 'http://127.0.0.1:3000'])) },
})

/** Packs what is worth it once, at the build; the server sends the packed file. */
function packed(): Plugin {
  let folder = outDir
  return {
    name: 'packed',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir)
    },
    writeBundle() {
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      for (const file of files.filter(name => /\.(js|css|html|svg)$/.test(name))) {
        const path = join(folder, file)
        writeFileSync(`${path}.gz`, gzipSync(readFileSync(path), { level: 9 }))
      }
    },
  }
}
