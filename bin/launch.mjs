#!/usr/bin/env node
// Starts everything in this repository: installs packages when the lock file changed, then hands over to a Node that
// runs TypeScript directly. Written without dependencies, for Node 20 and newer, since nothing is installed yet.
//
//   launch.mjs [--run] FILE.ts ARGS...    runs a file of this repository
//   launch.mjs --bin NAME ARGS...         runs a tool from node_modules/.bin

import { resolve } from 'node:path'
import { fail, root } from './launcher/ground.mjs'
import { hold } from './launcher/hold.mjs'
import { ensureInstalled } from './launcher/install.mjs'
import { oldNodeMessage } from './launcher/node-version.mjs'
import { hasNativeProgram, toolPath } from './launcher/tool.mjs'

const tooOld = oldNodeMessage(process.versions.node)
if (tooOld) fail(tooOld)

const [mode, ...rest] = process.argv.slice(2)
if (!mode || (mode.startsWith('--') && !rest[0])) {
  fail({
    zh: '用法：launch.mjs 文件.ts 参数…',
    en: 'Usage: launch.mjs FILE.ts ARGS... | --run FILE.ts ARGS... | --bin NAME ARGS...',
  })
}

const node = await ensureInstalled()
if (mode === '--bin') runTool(rest[0], rest.slice(1))
else if (mode === '--run') runFile(rest[0], rest.slice(1))
else runFile(mode, rest)

function runFile(file, args) {
  hold(node, node, [resolve(root, file), ...args], { tellParentGone: true })
}

function runTool(name, args) {
  const path = toolPath(name)
  if (hasNativeProgram(path)) hold(node, path, args)
  else hold(node, node, [path, ...args])
}
