import { isTest, type SourceFile } from './source-file.ts'

/** Packages that are as pure as an engine: text in, data out. */
const PURE = ['yaml']

const HIDDEN_INPUTS: readonly [RegExp, string][] = [
  [/\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(/, 'the clock'],
  [/\bMath\.random\(|\bcrypto\b/, 'a random source'],
  [/\bprocess\.|\bglobalThis\b/, 'the environment'],
  [/\bfetch\(/, 'the network'],
]

/** Data in, data out: nothing from outside but types of other engines; clock and chance are parameters. */
export function enginesArePure(files: readonly SourceFile[]): string[] {
  return files
    .filter(file => file.path.startsWith('engines/') && !isTest(file))
    .flatMap(file => [...foreign(file), ...hidden(file)])
}

function foreign({ path, imports }: SourceFile): string[] {
  const own = engineOf(path)
  return imports
    .filter(
      ({ target, typeOnly }) =>
        !target.startsWith(own) && !PURE.includes(target) && !(typeOnly && target.startsWith('engines/')),
    )
    .map(({ target }) => `${path} imports ${target}`)
}

function hidden({ path, text }: SourceFile): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
  return HIDDEN_INPUTS.filter(([pattern]) => pattern.test(code)).map(([, what]) => `${path} reads ${what}`)
}

function engineOf(path: string): string {
  return `${path.split('/').slice(0, 2).join('/')}/`
}
