import { isTest, type SourceFile } from './source-file.ts'

/**
 * English texts that say "1 days". A number is told by the Chinese beside it, which counts by a measure word
 * ('{count} 天', but '第 {number} 版' is no count); what follows it in English has both forms: '{count} {count|day|days}'.
 */
export function englishPlurals(files: readonly SourceFile[]): string[] {
  return files
    .filter(file => /\.tsx?$/.test(file.path) && !isTest(file))
    .flatMap(({ path, text }) => pluralsIn(path, text))
}

/** The same of one file. */
export function pluralsIn(path: string, source: string): string[] {
  return [...source.matchAll(PAIR)].flatMap(match => {
    const { zh, en } = match.groups as { zh: string; en: string }
    const counts = [...zh.matchAll(COUNT)].map(([, name = '']) => name)
    return [...en.matchAll(PLURAL)].filter(([, name = '']) => counts.includes(name)).map(([said]) => `${path}: ${said}`)
  })
}

/** Both languages of a text side by side, as a label or as arguments. */
const PAIR =
  /(?:zh: )?(?<a>['"`])(?<zh>(?:(?!\k<a>)[^\\]|\\.)*\p{Script=Han}(?:(?!\k<a>)[^\\]|\\.)*)\k<a>,\s*(?:en: )?(?<b>['"`])(?<en>(?:(?!\k<b>)[^\\]|\\.)*)\k<b>/gu
const MEASURES = '个项条天次份处笔行版字名家层秒件步日轮位封段格列种场期张周月'
const COUNT = new RegExp(`(?<!第 ?)\\{([^{}|]+)\\} ?[${MEASURES}]`, 'gu')
const PLURAL = /\{([^{}|]+)\} (?:(?:more|other|past) )?(?:[a-z]+[^s\W]s|are|were|have|criteria|people)\b/g
