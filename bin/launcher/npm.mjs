import { spawn } from 'node:child_process'
import { basename } from 'node:path'
import { fail, root } from './ground.mjs'

// Development and optional packages are needed whatever the user's npm settings say: the build tool, Node, PostgreSQL.
const CI = [
  'ci',
  '--include=dev',
  '--include=optional',
  '--ignore-scripts',
  '--prefer-offline',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
]

export async function npmCi() {
  const { error, status } = await run(...npmCommand())
  if (error && error.code === 'ENOENT') {
    fail({
      zh: '找不到 npm。请安装带有 npm 的 Node 20 或更新的版本。',
      en: 'npm was not found. Install Node 20 or newer with its npm.',
    })
  }
  if (error || status !== 0) {
    fail({
      zh: `无法安装软件包（npm ci 以 ${status} 结束）。原因见上。请检查网络和磁盘，然后再试一次。`,
      en: `Packages could not be installed (npm ci ended with ${status}). The reason stands above. Check network and disk, then try again.`,
    })
  }
}

/** Inside `npm start` the very npm that was called is known by path; otherwise it is looked up. */
function npmCommand() {
  const known = process.env.npm_execpath
  if (known && basename(known) === 'npm-cli.js') return [process.execPath, [known, ...CI], false]
  return ['npm', CI, process.platform === 'win32']
}

function run(command, args, shell) {
  return new Promise(done => {
    const child = spawn(command, args, { cwd: root, shell, stdio: ['ignore', 'ignore', 'inherit'] })
    child.once('error', error => done({ error }))
    child.once('exit', (code, signal) => done({ status: code === null ? signal : code }))
  })
}
