import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const outDir = fileURLToPath(new URL('../../dist/web', import.meta.url))
const apiPaths = ['/rpc', '/api', '/live', '/ics', '/healthz']

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  // Nothing is inlined as data: scripts and fonts come from this origin alone (content security policy).
  build: { outDir, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  server: { proxy: Object.fromEntries(apiPaths.map(path => [path, 'http://127.0.0.1:3000'])) },
})
