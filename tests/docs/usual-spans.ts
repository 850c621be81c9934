import type { Stage } from '@yingce/process/playbook'

interface Span {
  readonly start: number
  readonly finish: number
}

/** From which workday to which each stage usually runs, where nothing is late and nothing is left out. */
export function usualSpans(stages: readonly Stage[]): Map<string, Span> {
  const spans = new Map<string, Span>()
  const of = (id: string): Span => spans.get(id) ?? { start: 0, finish: 0 }
  for (const stage of stages) {
    const { after, alongside } = stage.starts
    const start = Math.max(0, ...after.map(id => of(id).finish), ...alongside.map(id => of(id).start))
    const finish = Math.max(start + stage.days, ...stage.passes.after.map(id => of(id).finish))
    spans.set(stage.id, { start, finish })
  }
  return spans
}
