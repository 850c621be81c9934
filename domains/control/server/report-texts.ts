import { sumMoney } from '@yingce/finance/money'
import { addDays } from '@yingce/scheduling/calendar-date'
import { foundTasks, readCalendar } from '#domains/plan/reads.ts'
import { issue, risk } from '#domains/risk/contract.ts'
import type { Context } from '#kernel/command/context.ts'
import { inThousands } from '#kernel/db/minor-units.ts'
import type { Locale } from '#kernel/error/locale.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import type { Deviation, Figures } from '../contract.ts'
import { isMeasured } from '../rules/amounts-at.ts'
import type { ControlFacts, LiveTask } from '../rules/control-facts.ts'
import { deviationWords } from '../rules/deviation-words.ts'
import { isAnswered } from '../rules/is-answered.ts'
import { figuresAt } from './figures.ts'
import { liveDeviations } from './live-deviations.ts'

interface Period {
  readonly projectId: string
  readonly iteration: number
  readonly periodStart: string
  readonly periodEnd: string
  readonly rhythmDays: number
}

/** As many lines of one kind as a report is read with. */
const MOST_LINES = 40

/** What the records say about a period, a line each, in the language of whoever drafts it. */
export async function reportTexts(ctx: Context, period: Period) {
  const { facts, found } = await liveDeviations(ctx, period)
  const titles = await foundTasks(
    ctx,
    facts.tasks.map(one => one.id),
  )
  const titled = facts.tasks.map(one => ({ ...one, title: titles.get(one.id) ?? one.title }))
  const figures = isMeasured(facts) ? figuresAt(facts, ctx.today, await readCalendar(ctx)) : null
  const { troubles, escalated } = await readTroubles(ctx, period)
  return {
    ...taskLines(titled, period, ctx),
    earned: figures && earnedLine(figures, ctx.locale),
    money: moneyLine(facts, period, figures, ctx.locale),
    troubles,
    decisions: joined([...escalated, ...unanswered(ctx, found ?? [], facts)]),
  }
}

function taskLines(tasks: readonly LiveTask[], { periodStart, periodEnd, rhythmDays }: Period, ctx: Context) {
  const until = addDays(periodEnd, rhythmDays)
  const zh = ctx.locale === 'zh'
  const done = tasks.filter(one => one.state === 'done' && one.doneOn !== null && isWithin(one.doneOn))
  const late = tasks.filter(one => one.waits && one.finish <= periodEnd && one.finish < ctx.today)
  const next = tasks.filter(one => one.waits && !late.includes(one) && one.finish <= until)
  return {
    done: joined(done.map(one => (zh ? `${one.title}（${one.doneOn}）` : `${one.title} (${one.doneOn})`))),
    slipped: joined(
      late.map(one => (zh ? `${one.title}：应在 ${one.finish} 完成` : `${one.title}: due ${one.finish}`)),
    ),
    next: joined(next.map(one => (zh ? `${one.title}：${one.finish} 完成` : `${one.title}: due ${one.finish}`))),
  }
  function isWithin(day: string): boolean {
    return day >= periodStart && day <= periodEnd
  }
}

function earnedLine({ bac, pv, ev, ac, spi, cpi }: Figures, locale: Locale): string {
  const amounts = [bac, pv, ev, ac].map(inThousands)
  const index = (value: number | null) => (value === null ? '—' : value.toFixed(2))
  return locale === 'zh'
    ? `完工预算 ${amounts[0]}，计划价值 ${amounts[1]}，挣值 ${amounts[2]}，实际成本 ${amounts[3]}；SPI ${index(spi.value)}，CPI ${index(cpi.value)}`
    : `BAC ${amounts[0]}, PV ${amounts[1]}, EV ${amounts[2]}, AC ${amounts[3]}; SPI ${index(spi.value)}, CPI ${index(cpi.value)}`
}

function moneyLine(
  { costs }: ControlFacts,
  { periodStart, periodEnd }: Period,
  figures: Figures | null,
  locale: Locale,
): string {
  const spent = (days: (day: string) => boolean) =>
    inThousands(sumMoney(costs.filter(one => days(one.on)).map(one => one.amount)))
  const [within, all] = [spent(day => day >= periodStart && day <= periodEnd), spent(day => day <= periodEnd)]
  const typical = figures?.estimates.find(one => one.method === 'typical')?.eac.value
  if (locale === 'zh')
    return `本期支出 ${within}，累计 ${all}${typical ? `，照此下去完工要 ${inThousands(typical)}` : ''}`
  return `${within} spent in the period, ${all} in all${typical ? `; ${inThousands(typical)} at completion if it goes on so` : ''}`
}

async function readTroubles(ctx: Context, { projectId, iteration }: Period) {
  const zh = ctx.locale === 'zh'
  const risks = await recordsInProject(ctx, risk, projectId, { upTo: iteration })
  const issues = await recordsInProject(ctx, issue, projectId, { upTo: iteration })
  const open = risks.filter(one => one.state === 'open' || one.state === 'answered')
  const present = issues.filter(one => one.state === 'open')
  const stateOf = (one: (typeof open)[number]) => risk.fields.state.options[one.state][ctx.locale]
  const lines = [
    ...open.map(one => (zh ? `风险：${one.event}（${stateOf(one)}）` : `Risk: ${one.event} (${stateOf(one)})`)),
    ...present.map(one => (zh ? `问题：${one.title}，期限 ${one.dueOn}` : `Issue: ${one.title}, due ${one.dueOn}`)),
  ]
  const escalated = present.filter(one => one.escalatedToId !== null)
  return {
    troubles: joined(lines),
    escalated: escalated.map(one => (zh ? `已上报，待决定：${one.title}` : `Escalated, to be decided: ${one.title}`)),
  }
}

function unanswered({ today, locale }: Context, found: readonly Deviation[], facts: ControlFacts): string[] {
  return found
    .filter(one => !isAnswered(one, facts, today))
    .map(one => {
      const words = deviationWords(one)[locale]
      return locale === 'zh' ? `需要纠正措施：${words}` : `Needs a corrective action: ${words}`
    })
}

function joined(lines: readonly string[]): string | null {
  if (lines.length === 0) return null
  const more = lines.length > MOST_LINES ? [`… ${lines.length - MOST_LINES}`] : []
  return [...lines.slice(0, MOST_LINES), ...more].join('\n')
}
