import { existsSync } from 'node:fs'
import { createRequire, registerHooks } from 'node:module'
import { dirname } from 'node:path'
import { pathToFileURL } from 'node:url'

const PACKAGE = 'drizzle-orm'
const folder = dirname(createRequire(import.meta.url).resolve(PACKAGE))
const found = new Map<string, string>()

/**
 * Loads the CommonJS twin of drizzle's modules. For each module of a package Node asks for the package's description
 * again, and drizzle's names every file it has (179 kB): that was half of all the time before the program could answer.
 */
export function loadDrizzleQuickly(): void {
  registerHooks({
    resolve: (specifier, context, next) => {
      const url = drizzleUrl(specifier)
      return url ? { url, format: 'commonjs', shortCircuit: true } : next(specifier, context)
    },
  })
}

/** Where the twin of 'drizzle-orm/pg-core' lies; undefined for what is not drizzle's. */
export function drizzleUrl(specifier: string): string | undefined {
  if (specifier !== PACKAGE && !specifier.startsWith(`${PACKAGE}/`)) return undefined
  const known = found.get(specifier)
  if (known) return known
  const path = folder + specifier.slice(PACKAGE.length)
  const file = [`${path}/index.cjs`, `${path}.cjs`].find(one => existsSync(one))
  if (!file) return undefined
  const url = pathToFileURL(file).href
  found.set(specifier, url)
  return url
}
