import { study } from '#domains/research/contract.ts'
import type { Block, Section } from '../../docx/model.ts'
import { planBook } from '../../entities/plan-book.ts'
import { numberText } from '../../writing/figures.ts'
import { amountSaid } from '../../writing/money-said.ts'
import { optionLabel, personName, say } from '../../writing/say.ts'
import type { PlanBookFacts } from '../facts.ts'

/** How the research was done and what it rests on, and the prices that were seen. */
export function appendixSection(facts: PlanBookFacts): Section {
  const blocks = [...studies(facts), ...prices(facts), ...sources(facts)]
  const text = say(facts, '还没有调研资料', 'There is no research material yet')
  const none: Block = { kind: 'missing', text, where: 'studies', optional: true }
  const title = say(facts, '附录：调研资料', 'Appendix: research material')
  return { key: 'appendix', title, numbered: false, blocks: blocks.length > 0 ? blocks : [none] }
}

function studies(facts: PlanBookFacts): Block[] {
  return facts.studies
    .filter(one => one.state === 'finished')
    .flatMap((one): Block[] => {
      const kind = optionLabel(facts, study.fields.kind.options, one.kind)
      const margin = one.margin === null ? '' : `±${numberText(one.margin)}%`
      const sample = [
        one.sampleReached === null
          ? ''
          : say(facts, `样本 ${numberText(one.sampleReached)}`, `sample ${numberText(one.sampleReached)}`),
        one.samplePlanned === null
          ? ''
          : say(facts, `计划 ${numberText(one.samplePlanned)}`, `planned ${numberText(one.samplePlanned)}`),
        margin && say(facts, `误差 ${margin}`, `margin ${margin}`),
        one.confidence && say(facts, `置信水平 ${one.confidence}%`, `confidence ${one.confidence}%`),
      ].filter(Boolean)
      return [
        { kind: 'heading', text: `${one.title} · ${kind}` },
        { kind: 'fact', label: say(facts, '要回答的问题', 'Question'), text: one.question },
        ...(one.method ? [{ kind: 'fact' as const, label: say(facts, '做法', 'Method'), text: one.method }] : []),
        ...(sample.length > 0
          ? [{ kind: 'fact' as const, label: say(facts, '样本', 'Sample'), text: sample.join(say(facts, '，', ', ')) }]
          : []),
        ...(one.shortfall ? [{ kind: 'fact' as const, label: say(facts, '局限', 'Limits'), text: one.shortfall }] : []),
      ]
    })
}

function prices(facts: PlanBookFacts): Block[] {
  const rows = facts.competitors.flatMap(one =>
    (one.prices ?? []).map(seen => [
      one.name,
      seen.per ? `${seen.product} / ${seen.per}` : seen.product,
      seen.seenOn,
      seen.source ?? '—',
      amountSaid(facts, seen.price, seen.currency),
    ]),
  )
  if (rows.length === 0) return []
  const columns = [
    { title: say(facts, '对手', 'Competitor'), width: 2 },
    { title: say(facts, '产品', 'Product'), width: 3 },
    { title: say(facts, '看到的日期', 'Seen on'), width: 1.8 },
    { title: say(facts, '来源', 'Source'), width: 2 },
    { title: say(facts, '价格', 'Price'), width: 2, right: true },
  ]
  const title = say(facts, '竞争对手的价格', 'Prices of the competitors')
  return [
    { kind: 'heading', text: title },
    { kind: 'table', caption: title, columns, rows },
  ]
}

function sources(facts: PlanBookFacts): Block[] {
  const items = facts.studies.flatMap(one =>
    (one.sources ?? []).map(source =>
      [source.title, source.publisher, source.publishedOn, source.url].filter(Boolean).join(say(facts, '，', ', ')),
    ),
  )
  if (items.length === 0) return []
  return [
    { kind: 'heading', text: say(facts, '资料来源', 'Sources') },
    { kind: 'bullets', items },
  ]
}

/** Where people sign on paper, and which versions there were. What it says is not part of the plan. */
export function approvalSection(facts: PlanBookFacts): Section {
  const roles = [
    [say(facts, '编制', 'Written by'), facts.author],
    [say(facts, '项目经理', 'Project manager'), personName(facts, facts.project.managerId)],
    [say(facts, '批准（发起人）', 'Approved by (sponsor)'), personName(facts, facts.project.sponsorId)],
  ]
  const columns = [
    { title: say(facts, '角色', 'Role'), width: 2.6 },
    { title: say(facts, '姓名', 'Name'), width: 2 },
    { title: say(facts, '签字', 'Signature'), width: 3 },
    { title: say(facts, '日期', 'Date'), width: 2 },
  ]
  const caption = say(facts, '审批签字', 'Signatures')
  const rows = roles.map(([role = '', name = '']) => [role, name, '\n', ''])
  const title = say(facts, '审批意见与版本记录', 'Approval and versions')
  const blocks: Block[] = [{ kind: 'table', caption, columns, rows }, ...versions(facts)]
  return { key: 'approval', title, numbered: false, blocks }
}

function versions(facts: PlanBookFacts): Block[] {
  if (facts.earlier.length === 0) return []
  const columns = [
    { title: say(facts, '版本', 'Version'), width: 1 },
    { title: say(facts, '轮次', 'Iteration'), width: 1 },
    { title: say(facts, '日期', 'Date'), width: 2 },
    { title: say(facts, '编制', 'Written by'), width: 2 },
    { title: say(facts, '状态', 'State'), width: 2 },
  ]
  const rows = facts.earlier.map(one => [
    `v${one.number}`,
    String(one.iteration),
    one.on,
    one.author,
    optionLabel(facts, planBook.fields.state.options, one.state),
  ])
  return [{ kind: 'table', caption: say(facts, '此前的版本', 'Earlier versions'), columns, rows }]
}
