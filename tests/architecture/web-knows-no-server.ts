import { isTest, type SourceFile } from './source-file.ts'

export function isWeb(path: string): boolean {
  return path.startsWith('apps/web/') || /^domains\/[^/]+\/web\//.test(path)
}

/** Pages know contracts, never a server's code or reads, not even their types. */
export function webKnowsNoServer(files: readonly SourceFile[]): string[] {
  const web = files.filter(file => isWeb(file.path) && !isTest(file))
  return web.flatMap(({ path, imports }) =>
    imports
      .filter(({ target }) => /^apps\/server\/|^domains\/[^/]+\/(server\/|reads\.ts$)/.test(target))
      .map(({ target }) => `${path} imports ${target}`),
  )
}
