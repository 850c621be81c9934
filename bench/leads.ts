import { existsSync } from 'node:fs'
import type { Arguments } from './lib/arguments.ts'
import { importFile } from './lib/import-file.ts'
import { startOwnServer } from './lib/own-server.ts'
import { openWorkspace } from './lib/workspace.ts'

/**
 * `leads FILE`: imports a file of leads through the public interface, on a server of its own; `--again` imports it twice
 * and tells of the second time. With `--url URL --setup SECRET` on a running server that has no account yet.
 */
export async function run({ words, options }: Arguments): Promise<object> {
  const [file = ''] = words
  if (!existsSync(file)) throw new Error(`there is no file “${file}”`)
  const { url, setup = '' } = options
  if (url) return measure(url, setup, file, options)
  const server = await startOwnServer()
  try {
    return await measure(server.url, server.setupSecret, file, options)
  } finally {
    await server.stop()
  }
}

/** The clock runs from the upload to the end of the job. */
async function measure(url: string, setup: string, file: string, options: Arguments['options']): Promise<object> {
  const workspace = await openWorkspace(url, setup)
  if (options.again) await importFile(workspace, file)
  const begin = performance.now()
  const { rows, created, updated, skipped, failed } = await importFile(workspace, file)
  const seconds = Math.round((performance.now() - begin) / 10) / 100
  return { rows, created, updated, skipped, failed, seconds }
}
