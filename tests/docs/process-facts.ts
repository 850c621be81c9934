import { fillText, type Label, type Language } from '@yingce/process/label'
import type { Criterion, Playbook, Stage } from '@yingce/process/playbook'
import { ROLE_LABELS } from '@yingce/process/role'
import { usualSpans } from './usual-spans.ts'

// The facts of a process's page in docs/processes: from its playbook, in the words of the product.

const WORDS = {
  stages: { zh: '阶段', en: 'Stage' },
  days: { zh: '通常（工作日）', en: 'Usual workdays' },
  begins: { zh: '从第几天开始', en: 'From day' },
  makes: { zh: '做出', en: 'Makes' },
  approves: { zh: '审批', en: 'Approved by' },
  does: { zh: '做', en: 'does' },
  decides: { zh: '批', en: 'approves' },
  role: { zh: '角色', en: 'Role' },
  gate: { zh: '关口要求', en: 'The gate asks' },
  work: { zh: '要做的事', en: 'The work' },
  ways: { zh: '其他去向', en: 'Other ways' },
  optional: { zh: '可以跳过，要写明理由。', en: 'May be skipped, with the reason.' },
  listComma: { zh: '、', en: ', ' },
} satisfies Record<string, Label>

type Facts = (playbook: Playbook, language: Language) => string[]

/** What a page may hold between `<!-- facts: NAME -->` and `<!-- /facts -->`. */
export const processFacts: Readonly<Record<string, Facts>> = { overview, roles, stages }

function overview(playbook: Playbook, lang: Language): string[] {
  const spans = usualSpans(playbook.stages)
  const total = Math.max(...[...spans.values()].map(span => span.finish))
  const { length } = playbook.stages
  const rows = playbook.stages.map(stage => [
    `${stage.id} ${stage.name[lang]}`,
    String((spans.get(stage.id)?.start ?? 0) + 1),
    String(stage.days),
    stage.deliverables.map(one => one.label[lang]).join(WORDS.listComma[lang]),
    approvers(stage, lang),
  ])
  const heads = [WORDS.stages, WORDS.begins, WORDS.days, WORDS.makes, WORDS.approves].map(word => word[lang])
  return [
    `> ${playbook.summary[lang].trim()}`,
    '',
    lang === 'zh'
      ? `${length} 个阶段，一轮通常 ${total} 个工作日。`
      : `${length} stages; one iteration usually takes ${total} workdays.`,
    '',
    ...table(heads, rows),
  ]
}

/** Who does something in a stage, and who approves it. */
function roles(playbook: Playbook, lang: Language): string[] {
  const rows = playbook.roles.flatMap(role => {
    const cells = playbook.stages.map(stage => {
      const does = stage.activities.some(activity => activity.role === role)
      const decides = stage.approval.roles.includes(role)
      return [does && WORDS.does[lang], decides && `**${WORDS.decides[lang]}**`].filter(Boolean).join(' / ')
    })
    return cells.every(cell => cell === '') ? [] : [[nameOfRole(role, lang), ...cells]]
  })
  return table([WORDS.role[lang], ...playbook.stages.map(stage => stage.id.replace(/^.*\./, ''))], rows)
}

function stages(playbook: Playbook, lang: Language): string[] {
  return playbook.stages.flatMap(stage => [...stageFacts(playbook, stage, lang), '']).slice(0, -1)
}

function stageFacts(playbook: Playbook, stage: Stage, lang: Language): string[] {
  const work = stage.activities.map(
    one => `${one.label[lang]} (${nameOfRole(one.role, lang)}, ${daysOf(one.days, lang)})`,
  )
  const ways = waysOut(playbook, stage, lang)
  return [
    `### ${stage.id} ${stage.name[lang]}`,
    '',
    stage.purpose[lang].trim(),
    '',
    `- **${WORDS.work[lang]}** ${work.join(WORDS.listComma[lang])}`,
    `- **${WORDS.makes[lang]}** ${stage.deliverables.map(one => one.label[lang]).join(WORDS.listComma[lang])}`,
    `- **${WORDS.approves[lang]}** ${approvers(stage, lang)}`,
    ...(ways.length > 0 ? [`- **${WORDS.ways[lang]}** ${ways.join(' ')}`] : []),
    '',
    `**${WORDS.gate[lang]}**`,
    '',
    ...stage.criteria.map(criterion => `1. ${criterionText(criterion, lang)}`),
  ]
}

/** What runs beside the stage, whether it may be left out, and where else it leads. */
function waysOut(playbook: Playbook, stage: Stage, lang: Language): string[] {
  const named = (ids: readonly string[]) => ids.map(id => nameOfStage(playbook, id, lang)).join(WORDS.listComma[lang])
  const { alongside } = stage.starts
  const waits = stage.passes.after
  const zh = lang === 'zh'
  return [
    ...(alongside.length > 0 ? [zh ? `与${named(alongside)}同时进行。` : `Runs beside ${named(alongside)}.`] : []),
    ...(waits.length > 0 ? [zh ? `${named(waits)}通过后才能通过。` : `Passes only after ${named(waits)}.`] : []),
    ...(stage.optional ? [WORDS.optional[lang]] : []),
    ...stage.branches.map(branch => {
      const asks = branch.criteria.map(one => criterionText(one, lang)).join(WORDS.listComma[lang])
      const by = branch.roles.map(role => nameOfRole(role, lang)).join(WORDS.listComma[lang])
      const when = asks && (zh ? `，须：${asks}` : `; needs: ${asks}`)
      return zh ? `“${branch.label.zh}”（${by}${when}）。` : `“${branch.label.en}” (${by}${when}).`
    }),
    ...stage.loops.map(loop =>
      zh ? `“${loop.label.zh}”，回到${named([loop.to])}。` : `“${loop.label.en}”: back to ${named([loop.to])}.`,
    ),
  ]
}

function criterionText({ id, label, params }: Criterion, lang: Language): string {
  return label ? fillText(label[lang], params) : id
}

function approvers({ approval }: Stage, lang: Language): string {
  const names = approval.roles.map(role => nameOfRole(role, lang))
  const several = {
    any: { zh: '或', en: ' or ' },
    all: { zh: '和', en: ' and ' },
    sequence: { zh: '，然后', en: ', then ' },
  }
  return names.join(several[approval.mode][lang])
}

function nameOfRole(role: string, lang: Language): string {
  return (ROLE_LABELS as Readonly<Record<string, Label>>)[role]?.[lang] ?? role
}

function nameOfStage({ stages: all }: Playbook, id: string, lang: Language): string {
  const name = all.find(stage => stage.id === id)?.name[lang] ?? ''
  return lang === 'zh' ? `“${id} ${name}”` : `${id} ${name}`
}

function daysOf(days: number, lang: Language): string {
  if (lang === 'zh') return `${days} 天`
  return days === 1 ? '1 day' : `${days} days`
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(heads), `|${heads.map(() => '---').join('|')}|`, ...rows.map(line)]
}
