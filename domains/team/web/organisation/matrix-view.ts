import { isGap, type SkillLine, type SkillRecords, skillLines } from '../../rules/organisation/skill-gaps.ts'
import { skillKey } from '../../rules/organisation/skill-key.ts'
import type { PersonSkill, Post, SkillGapAnswer } from './use-organisation.ts'

export type Line = SkillLine<PersonSkill, SkillGapAnswer>

export interface MatrixView {
  /** The skills that some post asks for, each as it was written first. */
  readonly columns: readonly { readonly key: string; readonly skill: string }[]
  readonly rows: readonly { readonly post: Post; readonly lines: ReadonlyMap<string, Line> }[]
  readonly count: number
  readonly gaps: number
  /** Gaps that nothing is done about. */
  readonly open: number
}

/** Posts down, skills across. */
export function matrixView(posts: readonly Post[], records: SkillRecords<PersonSkill, SkillGapAnswer>): MatrixView {
  const rows = posts.map(post => {
    const lines = skillLines(post, records)
    return { post, lines: new Map(lines.map(line => [skillKey(line.skill), line])) }
  })
  const all = rows.flatMap(({ lines }) => [...lines.values()])
  const columns = new Map<string, string>()
  for (const { skill } of all) if (!columns.has(skillKey(skill))) columns.set(skillKey(skill), skill)
  const gaps = all.filter(({ standing }) => isGap(standing))
  return {
    columns: [...columns].map(([key, skill]) => ({ key, skill })),
    rows,
    count: all.length,
    gaps: gaps.length,
    open: gaps.filter(({ answer }) => answer === null).length,
  }
}
