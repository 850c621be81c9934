import { once } from 'node:events'
import { chmodSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { runningPostmaster } from '#apps/server/database/embedded/postmaster-file.ts'
import { databaseFolder, dataFolder } from './data-folder.ts'
import { expectSentence } from './expect-sentence.ts'
import { freePort } from './free-port.ts'
import { isRoot } from './ordinary-user.ts'
import { refusal, start } from './product.ts'

test('a busy port is told by its number', async () => {
  const port = await freePort()
  const other = createServer().listen(port, '127.0.0.1')
  onTestFinished(() => void other.close())
  await once(other, 'listening')
  const { code, output } = await refusal({ PORT: String(port), DATA_DIR: dataFolder() })
  expect(code).toBe(5)
  expectSentence(
    output,
    new RegExp(`端口 ${port} 已被其他程序占用`),
    new RegExp(`Port ${port} is in use by another program`),
  )
})

test('a data folder is served by one instance; the other one names it and leaves it alone', async () => {
  const DATA_DIR = dataFolder()
  const PORT = String(await freePort())
  const first = start(['serve'], { PORT, DATA_DIR }, { bare: true })
  await first.ready()
  const { code, output } = await refusal({ PORT: String(await freePort()), DATA_DIR })
  expect(code).toBe(4)
  const names = new RegExp(`${DATA_DIR}.*${first.child.pid}`)
  expectSentence(output, names, /is in use by another instance/)
  expect((await fetch(`http://127.0.0.1:${PORT}/readyz`)).status).toBe(200)
  await first.stop()
})

test('another command works beside the server and does not end its database', async () => {
  const DATA_DIR = dataFolder()
  const PORT = String(await freePort())
  const server = start(['serve'], { PORT, DATA_DIR })
  await server.ready()
  const migrate = start(['migrate'], { DATA_DIR })
  expect((await migrate.exit).code).toBe(0)
  expect(migrate.output()).toContain('0 migrations applied')
  expect((await fetch(`http://127.0.0.1:${PORT}/readyz`)).status).toBe(200)
  await server.stop()
})

test('commands that come to an empty data folder at once make one database', async () => {
  const DATA_DIR = dataFolder()
  const three = [1, 2, 3].map(() => start(['migrate'], { DATA_DIR }))
  for (const one of three)
    expect([(await one.exit).code, one.output()]).toEqual([0, expect.stringContaining('applied')])
  expect(runningPostmaster(databaseFolder(DATA_DIR))).toBeUndefined()
})

test('a folder that cannot be written is named', async () => {
  const { code, output } = await refusal({ PORT: String(await freePort()), DATA_DIR: join(closedPlace(), 'data') })
  expect(code).toBe(6)
  expectSentence(output, /无法使用 .*(没有权限|磁盘是只读的)/, /Cannot use .*(permission denied|the disk is read-only)/)
})

test('a file in the place of the data folder is named', async () => {
  const DATA_DIR = join(dataFolder(), 'data')
  writeFileSync(DATA_DIR, '')
  const { code, output } = await refusal({ PORT: String(await freePort()), DATA_DIR })
  expect(code).toBe(6)
  expectSentence(output, /那里是文件/, /there is a file in its place/)
})

test('a wrong variable is named', async () => {
  const { code, output } = await refusal({ PORT: 'eighty' })
  expect(code).toBe(2)
  expectSentence(output, /PORT 须为/, /PORT must be/)
})

test('a command that does not exist is named, and the help lists those that do', async () => {
  const wrong = start(['sevre'], {})
  expect((await wrong.exit).code).toBe(2)
  expectSentence(wrong.output(), /没有“sevre”这个命令/, /There is no command “sevre”/)
  const help = start(['--help'], {})
  expect((await help.exit).code).toBe(0)
  expect(help.output()).toMatch(/^ {2}serve /m)
})

/** The kernel lets nobody make folders there, not even root, whom no mode of a folder stops. */
function closedPlace(): string {
  if (isRoot()) return '/sys/yingce'
  const folder = dataFolder()
  chmodSync(folder, 0o555)
  return folder
}
