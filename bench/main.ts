import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArguments } from './lib/arguments.ts'

const [name = '', ...words] = process.argv.slice(2)
const file = join(import.meta.dirname, `${name}.ts`)
if (!/^[a-z-]+$/.test(name) || name === 'main' || !existsSync(file)) {
  const known = readdirSync(import.meta.dirname).filter(entry => /^[a-z-]+\.ts$/.test(entry) && entry !== 'main.ts')
  process.stderr.write(
    `npm run bench -- NAME [ARGS] --json    (${known.map(entry => entry.slice(0, -3)).join(', ')})\n`,
  )
  process.exit(2)
}
const { run } = (await import(file)) as { run: (args: ReturnType<typeof parseArguments>) => Promise<object> }
const result = await run(parseArguments(words))
process.stdout.write(`${JSON.stringify(result)}\n`)
