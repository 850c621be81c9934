import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Arguments, parseArguments } from './lib/arguments.ts'

interface Bench {
  readonly run: (args: Arguments) => Promise<object>
  /** How it is called, where there is more to say than its name. */
  readonly help?: string
}

const [name = '', ...words] = process.argv.slice(2)
const file = join(import.meta.dirname, `${name}.ts`)
if (!/^[a-z-]+$/.test(name) || name === 'main' || !existsSync(file)) {
  const known = readdirSync(import.meta.dirname).filter(entry => /^[a-z-]+\.ts$/.test(entry) && entry !== 'main.ts')
  process.stderr.write(
    `npm run bench -- NAME [ARGS] --json    (${known.map(entry => entry.slice(0, -3)).join(', ')})\n`,
  )
  process.exit(2)
}
const { run, help } = (await import(file)) as Bench
if (help && words.includes('--help')) process.stdout.write(`${help}\n`)
else
  try {
    process.stdout.write(`${JSON.stringify(await run(parseArguments(words)))}\n`)
  } catch (error) {
    process.stderr.write(
      `${error instanceof Error ? error.message : String(error)}\n${error instanceof Error && error.cause ? `${error.cause}\n` : ''}`,
    )
    process.exitCode = 1
  }
