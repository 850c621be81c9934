import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

const KB = 1000
const WORKBENCH = ['apps/web/main.tsx', 'apps/web/shell/workspace-app.tsx', 'domains/process/web/workbench-page.tsx']
let chunks: Rolldown.OutputChunk[] = []

beforeAll(async () => {
  // As it is built for people: the test runner's own setting would bring React's development code.
  vi.stubEnv('NODE_ENV', 'production')
  const root = fileURLToPath(new URL('.', import.meta.url))
  const built = await build({ root, configFile: `${root}vite.config.ts`, logLevel: 'silent', build: { write: false } })
  chunks = (built as Rolldown.RolldownOutput).output.filter(one => one.type === 'chunk')
}, 60_000)
afterAll(() => vi.unstubAllEnvs())

test('signing in loads little', () => {
  expect(sizeOf(loadedWith('apps/web/main.tsx', 'apps/web/entrance/entrance-app.tsx'))).toBeLessThan(200 * KB)
})

test('the workbench opens with less than half a megabyte', () => {
  expect(sizeOf(loadedWith(...WORKBENCH))).toBeLessThan(450 * KB)
})

test('charts and tables of figures come only with the pages that show them', () => {
  const modules = loadedWith(...WORKBENCH).flatMap(chunk => chunk.moduleIds)
  expect(modules.length).toBeGreaterThan(100)
  expect(modules.filter(module => /node_modules\/(echarts|zrender|@visactor)\//.test(module))).toEqual([])
})

test('no code of the server reaches a browser', () => {
  const modules = chunks.flatMap(chunk => chunk.moduleIds)
  expect(modules.filter(module => /node_modules\/(drizzle-orm|pg|@orpc\/server)\/|\/server\//.test(module))).toEqual([])
})

/** The chunks that hold these files, and all that those need at once. */
function loadedWith(...files: string[]): Rolldown.OutputChunk[] {
  const starts = files.map(file => chunks.find(chunk => chunk.moduleIds.some(id => id.endsWith(`/${file}`))))
  const found = new Set<Rolldown.OutputChunk>()
  const queue = starts.filter(chunk => chunk !== undefined)
  expect(queue.length).toBe(files.length)
  for (const chunk of queue) {
    if (found.has(chunk)) continue
    found.add(chunk)
    queue.push(...chunks.filter(one => chunk.imports.includes(one.fileName)))
  }
  return [...found]
}

function sizeOf(loaded: readonly Rolldown.OutputChunk[]): number {
  return loaded.reduce((sum, chunk) => sum + gzipSync(chunk.code, { level: 9 }).length, 0)
}
