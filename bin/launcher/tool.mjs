import { closeSync, existsSync, openSync, readSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { fail, root } from './ground.mjs'

export function toolPath(name) {
  const path = join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name)
  if (!existsSync(path)) fail({ zh: `没有名为 ${name} 的工具。`, en: `There is no tool named ${name}.` })
  return realpathSync(path)
}

/** Scripts are run by the Node we chose, whatever their first line would pick; programs run by themselves. */
export function hasNativeProgram(path) {
  const file = openSync(path, 'r')
  const start = Buffer.alloc(64)
  readSync(file, start, 0, start.length, 0)
  closeSync(file)
  return !/^#!.*\bnode\b/.test(start.toString('latin1')) && !/\.[cm]?js$/.test(path)
}
