import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromiumPath } from './chromium.ts'

/** Older systems have only the second one. */
const BROWSERS = ['chromium-headless-shell', 'chromium'] as const
const FONTS = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'

/** Sees to it that the browser tests can run: a browser, and a font without which Chinese text has no width. */
export function requireBrowser(): void {
  if (missing().length === 0) return
  if (mayInstall()) for (const browser of BROWSERS) install(missing(browser))
  const still = missing()
  if (still.length === 0) return
  process.stderr.write(
    `测试需要 ${still.join(' 和 ')}。请安装：sudo apt-get install ${still.join(' ')}\n` +
      `The tests need ${still.join(' and ')}. Install with: sudo apt-get install ${still.join(' ')}\n` +
      'On another system let CHROMIUM name the browser.\n',
  )
  process.exit(1)
}

function missing(browser: string = BROWSERS[0]): string[] {
  const packages: string[] = []
  if (!chromiumPath()) packages.push(browser)
  if (process.platform === 'linux' && !existsSync(FONTS) && !otherFonts()) packages.push('fonts-noto-cjk')
  return packages
}

function otherFonts(): boolean {
  const list = spawnSync('fc-list', [':lang=zh-cn'], { encoding: 'utf8' })
  return list.status === 0 && list.stdout.trim() !== ''
}

function mayInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}

/** The list of packages is fetched only when the present one no longer leads to them. */
function install(packages: readonly string[]): void {
  if (packages.length === 0) return
  process.stdout.write(`正在安装 ${packages.join(' ')}…… · Installing ${packages.join(' ')} ...\n`)
  if (aptGet('install', '-y', '--no-install-recommends', ...packages)) return
  if (aptGet('update')) aptGet('install', '-y', '--no-install-recommends', ...packages)
}

function aptGet(...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
}
