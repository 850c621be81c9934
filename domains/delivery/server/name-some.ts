import type { Context } from '#kernel/command/context.ts'

const NAMED = 5

/** The first few of some names, for a sentence. */
export function nameSome({ locale }: Context, names: readonly string[]): string {
  const zh = locale === 'zh'
  const said = names.slice(0, NAMED).join(zh ? '、' : '; ')
  return names.length > NAMED ? `${said}${zh ? '等' : ' …'}` : said
}
