import { isTest, type SourceFile } from './source-file.ts'
import { isWeb } from './web-knows-no-server.ts'

const SERVER_ONLY =
  /^(node:|pg$|pg-boss|drizzle-orm|better-auth$|better-auth\/node|@orpc\/server|exceljs|docx|iconv-lite)/

/** Follows every page to whatever it brings into the browser, however long the way, and names that way. */
export function browserHoldsNoSql(files: readonly SourceFile[]): string[] {
  const byPath = new Map(files.map(file => [file.path, file]))
  const cameFrom = new Map<string, string>()
  const queue = files
    .filter(file => isWeb(file.path) && !isTest(file) && !/config\.ts$/.test(file.path))
    .map(file => file.path)
  const seen = new Set(queue)
  const found: string[] = []
  for (const path of queue) {
    for (const { target, typeOnly } of byPath.get(path)?.imports ?? []) {
      if (typeOnly || seen.has(target)) continue
      seen.add(target)
      cameFrom.set(target, path)
      if (SERVER_ONLY.test(target)) found.push(way(target, cameFrom))
      else queue.push(target)
    }
  }
  return found
}

function way(target: string, cameFrom: Map<string, string>): string {
  const from = cameFrom.get(target)
  return from ? `${way(from, cameFrom)} -> ${target}` : target
}
