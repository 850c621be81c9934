import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fail, root } from './ground.mjs'
import { runsTypeScript } from './node-version.mjs'

/** The Node that comes with the packages, else the one that runs this file. Asked once after each installation. */
export function chooseNode() {
  const own = packagedNode()
  if (existsSync(own) && runsTypeScript(versionOf(own))) return own
  if (runsTypeScript(process.versions.node)) return process.execPath
  return fail({
    zh: `这台机器（${process.platform}-${process.arch}）需要自行安装 Node 24.7 或更新的版本，现在是 ${process.versions.node}。`,
    en: `On this machine (${process.platform}-${process.arch}) Node 24.7 or newer has to be installed, this is ${process.versions.node}.`,
  })
}

function packagedNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const file = process.platform === 'win32' ? 'node.exe' : 'node'
  return join(root, 'node_modules', `node-${platform}-${process.arch}`, 'bin', file)
}

/** A binary for another C library (musl) is there and does not start: then it has no version. */
function versionOf(node) {
  const answer = spawnSync(node, ['--version'], { encoding: 'utf8' })
  return answer.status === 0 ? answer.stdout.trim() : '0.0'
}
