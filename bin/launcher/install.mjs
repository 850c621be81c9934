import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { diskProblem, fail, root, say } from './ground.mjs'
import { withInstallLock } from './install-lock.mjs'
import { linkLibraries } from './library-links.mjs'
import { chooseNode } from './node-binary.mjs'
import { npmCi } from './npm.mjs'

const stampFile = join(root, 'node_modules', '.yingce-installed.json')

/** Makes node_modules match the lock file and returns the Node to go on with. Writes nothing when it already does. */
export async function ensureInstalled() {
  const wanted = fingerprint()
  const node = installedNode(wanted)
  if (node) return node
  try {
    return await withInstallLock(async () => installedNode(wanted) || (await install(wanted)))
  } catch (error) {
    const problem = diskProblem(error, root)
    if (problem) return fail(problem)
    throw error
  }
}

async function install(wanted) {
  say({
    zh: '正在安装软件包（只在第一次和更新之后，约半分钟）……',
    en: 'Installing packages (only the first time and after an update, about half a minute) ...',
  })
  await npmCi()
  linkLibraries()
  const node = chooseNode()
  writeFileSync(stampFile, JSON.stringify({ wanted, node: relative(root, node) }))
  return node
}

/** Another platform's packages do not count: a folder may be shared between a host and a container. */
function fingerprint() {
  const lock = readFileSync(join(root, 'package-lock.json'))
  return `${process.platform}-${process.arch}-${createHash('sha256').update(lock).digest('hex')}`
}

function installedNode(wanted) {
  try {
    const stamp = JSON.parse(readFileSync(stampFile, 'utf8'))
    if (stamp.wanted !== wanted) return undefined
    const node = resolve(root, stamp.node)
    return existsSync(node) ? node : chooseNode()
  } catch {
    return undefined
  }
}
