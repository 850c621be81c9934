import type { Figures, Group } from './figures.ts'

/** A group's share of people who took up the offer, in percent with one decimal. */
export function rateOf({ leads, converted }: Pick<Group, 'leads' | 'converted'>): string {
  return ((100 * converted) / leads).toFixed(1)
}

/** The largest group, and of the groups that weigh something the one that takes up the offer most. */
export function largest(groups: readonly Group[]): Group {
  return best(groups, one => one.leads)
}

export function keenest(groups: readonly Group[]): Group {
  const all = groups.reduce((sum, one) => sum + one.leads, 0)
  return best(
    groups.filter(one => one.leads * 100 >= all),
    one => one.converted / one.leads,
  )
}

/** What the figures ask for: to bring everybody to where the best channel is already. */
export function targetOf({ channels }: Figures): string {
  return rateOf(keenest(channels))
}

/** The segments that reach the target by themselves, joined: whom the second iteration is for. */
export function focusOf(figures: Figures): Group {
  const chosen = figures.segments.filter(one => Number(rateOf(one)) >= Number(targetOf(figures)))
  return {
    name: chosen.map(one => one.name).join('、'),
    leads: chosen.reduce((sum, one) => sum + one.leads, 0),
    converted: chosen.reduce((sum, one) => sum + one.converted, 0),
  }
}

function best(groups: readonly Group[], of: (group: Group) => number): Group {
  const [found] = [...groups].sort((one, other) => of(other) - of(one))
  if (!found) throw new Error('the figures hold no group')
  return found
}
