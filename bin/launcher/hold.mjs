import { spawn } from 'node:child_process'
import { delimiter, dirname, join } from 'node:path'
import { fail, root } from './ground.mjs'
import { watchNpm } from './parents.mjs'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Runs a program in this one's place: its signals, its exit code. `tellParentGone` gives it a channel that closes when
 * this process dies, so that killing the launcher leaves no server behind on the port.
 */
export function hold(node, command, args, { tellParentGone = false } = {}) {
  const child = spawn(command, args, {
    env: environment(node),
    stdio: ['inherit', 'inherit', 'inherit', ...(tellParentGone ? ['ipc'] : [])],
    shell: command.endsWith('.cmd'),
  })
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal))
  watchNpm(() => child.kill('SIGTERM'))
  child.once('error', error =>
    fail({ zh: `无法启动 ${command}：${error.code}`, en: `Cannot start ${command}: ${error.code}` }, 126),
  )
  child.once('exit', (code, signal) => leave(code, signal))
}

function environment(node) {
  return {
    ...process.env,
    PATH: `${dirname(node)}${delimiter}${process.env.PATH || ''}`,
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE || join(root, '.cache', 'node'),
  }
}

function leave(code, signal) {
  if (!signal) process.exit(code)
  for (const name of SIGNALS) process.removeAllListeners(name)
  process.kill(process.pid, signal)
  setTimeout(() => process.exit(1), 1000)
}
