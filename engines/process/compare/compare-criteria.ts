import type { PlaybookChange, PlaybookChangeCode } from '../compare-playbooks.ts'
import type { Label } from '../label.ts'
import type { Criterion } from '../playbook.ts'
import { listChanges } from './list-changes.ts'
import { comparing, type PlaybookWords, same } from './words.ts'

/** What differs in what a gate asks; where it is a branch's, its name is said too. */
export function compareCriteria(
  stageId: string,
  before: readonly Criterion[],
  after: readonly Criterion[],
  words: PlaybookWords,
  branch: Label | null = null,
): PlaybookChange[] {
  const tell = comparing(stageId)
  const named = branch && { branch }
  const codes = branch ? OF_BRANCH : OF_GATE
  const lists = listChanges(before, after, ({ id }) => id)
  return [
    ...lists.added.map(one => tell.one(codes.added, { ...named, criterion: words.criterion(one) })),
    ...lists.removed.map(one => tell.one(codes.removed, { ...named, criterion: words.criterion(one) })),
    ...lists.kept.flatMap(([was, is]) => criterion(stageId, was, is, words, branch)),
    ...tell.reordered(lists, { zh: '关口条件', en: 'criteria' }),
  ]
}

type Codes = Record<'added' | 'removed' | 'reworded' | 'check' | 'param', PlaybookChangeCode>

const OF_GATE: Codes = {
  added: 'criterion_added',
  removed: 'criterion_removed',
  reworded: 'criterion_reworded',
  check: 'criterion_check_changed',
  param: 'criterion_param_changed',
}

const OF_BRANCH: Codes = {
  added: 'branch_criterion_added',
  removed: 'branch_criterion_removed',
  reworded: 'branch_criterion_reworded',
  check: 'branch_criterion_check_changed',
  param: 'branch_criterion_param_changed',
}

function criterion(
  stageId: string,
  was: Criterion,
  is: Criterion,
  words: PlaybookWords,
  branch: Label | null,
): PlaybookChange[] {
  const tell = comparing(stageId)
  const codes = branch ? OF_BRANCH : OF_GATE
  const named = { ...(branch && { branch }), criterion: words.criterion(is) }
  const asked = { from: words.criterion(was), to: words.criterion(is) }
  const worded = was.label?.zh === is.label?.zh && was.label?.en === is.label?.en
  const reworded = worded ? [] : [tell.one(codes.reworded, { ...named, ...asked })]
  if (was.check !== is.check) {
    return [tell.one(codes.check, { ...named, ...asked, fromCheck: same(was.check), toCheck: same(is.check) })]
  }
  return [...reworded, ...params(was, is).map(param => tell.one(codes.param, { ...named, ...said(param, was, is) }))]

  function said(param: string, one: Criterion, other: Criterion): Record<string, Label> {
    return {
      param: words.param(is.check, param),
      from: words.value(is.check, param, one.params[param]),
      to: words.value(is.check, param, other.params[param]),
    }
  }
}

/** The parameters that have another value; their order means nothing. */
function params(was: Criterion, is: Criterion): string[] {
  const names = [...new Set([...Object.keys(was.params), ...Object.keys(is.params)])]
  return names.filter(name => JSON.stringify(was.params[name]) !== JSON.stringify(is.params[name]))
}
