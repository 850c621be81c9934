import { isTest, type SourceFile } from './source-file.ts'

/** What stands below never knows what stands on it. */
export function kernelKnowsNoDomain(files: readonly SourceFile[]): string[] {
  const kernel = files.filter(file => file.path.startsWith('kernel/') && !isTest(file))
  return kernel.flatMap(({ path, imports }) =>
    imports
      .filter(({ target }) => /^(domains|apps|tests|bench)\//.test(target))
      .map(({ target }) => `${path} imports ${target}`),
  )
}
