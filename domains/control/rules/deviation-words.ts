import type { Label } from '#kernel/entity/field.ts'
import type { Deviation } from '../shapes.ts'

/** A deviation as a sentence without its full stop. */
export function deviationWords(one: Deviation): Label {
  const { title, days, plannedOn, expectedOn, percent, floor, planned, spent } = one
  switch (one.kind) {
    case 'task':
      return {
        zh: `任务“${title}”晚 ${days} 个工作日（基线 ${plannedOn}，现在 ${expectedOn}）`,
        en: `The task “${title}” is ${plural(days)} late (baseline ${plannedOn}, now ${expectedOn})`,
      }
    case 'stage':
      return {
        zh: `阶段“${title}”晚 ${days} 个工作日（基线 ${plannedOn}，现在 ${expectedOn}）`,
        en: `The stage “${title}” is ${plural(days)} late (baseline ${plannedOn}, now ${expectedOn})`,
      }
    case 'spi':
      return {
        zh: `进度绩效指数（SPI）只有 ${percent}%，低于 ${floor}%`,
        en: `The schedule performance index (SPI) is ${percent}%, under ${floor}%`,
      }
    case 'cpi':
      return {
        zh: `成本绩效指数（CPI）只有 ${percent}%，低于 ${floor}%`,
        en: `The cost performance index (CPI) is ${percent}%, under ${floor}%`,
      }
    case 'spending':
      return {
        zh: `已支出 ${spent}，到今天计划 ${planned}，超出 ${floor}% 以上`,
        en: `${spent} spent where ${planned} was planned until today, over by more than ${floor}%`,
      }
  }
}

function plural(days: number | null): string {
  return `${days} ${days === 1 ? 'workday' : 'workdays'}`
}
