const OLDEST_TO_START = [20, 0]
/** Runs .ts files by itself, without a flag and without a warning. */
const OLDEST_TO_RUN = [24, 7]

export function oldNodeMessage(version) {
  if (atLeast(version, OLDEST_TO_START)) return undefined
  return {
    zh: `需要 Node 20 或更新的版本，现在是 ${version}。请从 https://nodejs.org 安装。`,
    en: `Node 20 or newer is needed, this is ${version}. Install it from https://nodejs.org.`,
  }
}

export function runsTypeScript(version) {
  return atLeast(version, OLDEST_TO_RUN)
}

function atLeast(version, [major, minor]) {
  const [a, b] = version.replace(/^v/, '').split('.').map(Number)
  return a > major || (a === major && b >= minor)
}
