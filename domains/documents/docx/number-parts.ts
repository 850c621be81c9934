import type { Block, Section } from './model.ts'

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** Gives sections, their headings, tables and charts the numbers by which people refer to them. */
export function numberParts(language: 'zh' | 'en', sections: readonly Section[]): Section[] {
  const count = { section: 0, table: 0, figure: 0 }
  const caption = (kind: 'table' | 'figure', text: string) => {
    count[kind]++
    return captionOf(language, kind, count[kind], text)
  }
  return sections.map(section => {
    if (section.numbered) count.section++
    let heading = 0
    const number = (block: Block): Block => {
      if (block.kind === 'table') return { ...block, caption: caption('table', block.caption) }
      if (block.kind === 'chart') return { ...block, caption: caption('figure', block.caption) }
      if (block.kind !== 'heading' || !section.numbered) return block
      heading++
      return { ...block, text: headingOf(language, count.section, heading, block.text) }
    }
    const title = section.numbered ? titleOf(language, count.section, section.title) : section.title
    return { ...section, title, blocks: section.blocks.map(number) }
  })
}

function titleOf(language: 'zh' | 'en', number: number, title: string): string {
  return language === 'zh' ? `${chineseNumber(number)}、${title}` : `${number}. ${title}`
}

function headingOf(language: 'zh' | 'en', section: number, number: number, text: string): string {
  return language === 'zh' ? `（${chineseNumber(number)}）${text}` : `${section}.${number} ${text}`
}

function captionOf(language: 'zh' | 'en', kind: 'table' | 'figure', number: number, text: string): string {
  const names = { table: { zh: '表', en: 'Table' }, figure: { zh: '图', en: 'Figure' } }
  return `${names[kind][language]} ${number}${language === 'zh' ? '　' : '. '}${text}`
}

/** 1 to 99: 一, 十, 十一, 二十. */
export function chineseNumber(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  const before = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`
  return `${before}${DIGITS[ones]}`
}
