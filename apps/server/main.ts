import { readConfig } from '#kernel/config.ts'
import type { Label } from '#kernel/entity/field.ts'
import { exitCodes, isStartupProblem } from '#kernel/error/startup-problem.ts'
import { commands } from './commands.ts'
import { help } from './help.ts'
import { loadDrizzleQuickly } from './load-drizzle-quickly.ts'

// The launcher passes signals on, but nobody passes on a kill -9: when it is gone, so are we, and nothing keeps the port.
process.once('disconnect', () => process.exit(exitCodes.failed))
process.channel?.unref()

loadDrizzleQuickly()
await main(process.argv.slice(2))

async function main([name = '--help', ...args]: readonly string[]): Promise<void> {
  if (['--help', '-h', 'help'].includes(name)) return void process.stdout.write(help())
  const command = Object.hasOwn(commands, name) ? commands[name as keyof typeof commands] : undefined
  if (!command) return end(exitCodes.configuration, unknown(name))
  try {
    const config = readConfig()
    const { run } = await command.load()
    await run(args, config)
  } catch (error) {
    if (!isStartupProblem(error)) throw error
    end(error.exitCode, error.sentence)
  }
}

function end(code: number, sentence: Label): never {
  process.stderr.write(`${sentence.zh}\n${sentence.en}\n`)
  process.exit(code)
}

function unknown(name: string): Label {
  return {
    zh: `没有“${name}”这个命令。bin/yingce --help 列出所有命令。`,
    en: `There is no command “${name}”. bin/yingce --help lists them.`,
  }
}
