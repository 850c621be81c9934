import { commands } from './commands.ts'
import { version } from './version.ts'

const WIDE = 24

/** What `bin/yingce --help` prints. */
export function help(): string {
  const lines = Object.entries(commands).map(([name, { usage, about }]) => {
    const call = `${name} ${usage}`.trim()
    const gap = call.length > WIDE ? `\n  ${' '.repeat(WIDE)}` : ' '.repeat(WIDE - call.length)
    return `  ${call}${gap} ${about.zh} · ${about.en}`
  })
  return `营策 Yingce ${version}

用法 Usage: bin/yingce COMMAND

${lines.join('\n')}

环境变量 Environment: PORT HOST BASE_URL DATA_DIR DATABASE_URL DATABASE_APP_URL FILES_URL ROLE TRUSTED_PROXIES
  REQUEST_LIMIT SMTP_URL SECRET_KEY LOG_LEVEL
退出码 Exit codes: 1 失败 failed, 2 配置 configuration, 3 数据库 database, 4 数据文件夹被占用 data folder in use,
  5 端口被占用 port busy, 6 磁盘 disk
`
}
