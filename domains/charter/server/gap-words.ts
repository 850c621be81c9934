import type { Context } from '#kernel/command/context.ts'
import type { Label } from '#kernel/entity/field.ts'
import { charter } from '../contract.ts'
import type { CharterGap, GapCode } from '../rules/charter-gaps.ts'

/** What a charter lacks, in a sentence of the reader's language. */
export function gapWords({ locale }: Pick<Context, 'locale'>, gaps: readonly CharterGap[]): string {
  const said = gaps.map(({ code, number }) => `${WORDS[code][locale]}${number === null ? '' : ` ${number}`}`)
  return said.join(locale === 'zh' ? '、' : '; ')
}

const { purpose, expectedResults, finishBy, resourceLimit, authority } = charter.fields

const WORDS: Readonly<Record<GapCode, Label>> = {
  purpose: purpose.label,
  expectedResults: expectedResults.label,
  goals: { zh: '至少一个目标', en: 'a goal of the project' },
  in_scope: { zh: '至少一条范围内的事', en: 'something that is in scope' },
  out_of_scope: { zh: '至少一条写明原因的范围外的事', en: 'something that is out of scope, with its reason' },
  requirements: { zh: '至少一项要求', en: 'a requirement' },
  requirement: { zh: '写明预期结果和验收标准：要求', en: 'intended result and acceptance criterion of requirement' },
  finishBy: finishBy.label,
  resourceLimit: resourceLimit.label,
  authority: authority.label,
}
