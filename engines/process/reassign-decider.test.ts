import { describe, expect, test } from 'vitest'
import type { Approval, ApprovalStep, Decider } from './approval.ts'
import { decide } from './decide.ts'
import { decidersNow } from './eligible.ts'
import { reassignDecider } from './reassign-decider.ts'

const at = '2026-03-02T01:00:00Z'
const MANAGER: Decider = { personId: 'man', role: 'project_manager' }
const SUBMITTER: Decider = { personId: 'sub', role: 'project_manager' }

function pending(...steps: ApprovalStep[]): Approval {
  return { submitterId: 'sub', soleHolderAllowed: false, steps, current: 0, round: 1, decisions: [], result: 'pending' }
}

const any = (...deciders: Decider[]): ApprovalStep => ({ mode: 'any', deciders })
const all = (...deciders: Decider[]): ApprovalStep => ({ mode: 'all', deciders })
const finance = (personId: string) => ({ personId, role: 'finance' })
const sponsor = (personId: string) => ({ personId, role: 'sponsor' })

function approved(approval: Approval, personId: string): Approval {
  const answer = decide(approval, { personId, kind: 'approve', at })
  if (!answer.ok) throw new Error(answer.refusal.code)
  return answer.approval
}

/** The approval after a change by which these hold roles. */
function passed(approval: Approval, holders: Decider[], standIn = MANAGER): Approval {
  const answer = reassignDecider(approval, { holders, standIn })
  if (!answer.ok) throw new Error(answer.refusal.code)
  return answer.approval
}

function refusalOf(approval: Approval, holders: Decider[], standIn = MANAGER) {
  const answer = reassignDecider(approval, { holders, standIn })
  return answer.ok ? null : answer.refusal
}

const deciders = ({ steps }: Approval) => steps.map(step => step.deciders)

describe('what an approver who left had to decide', () => {
  test('passes to the holders of their role, each of them once', () => {
    const both = pending(all(finance('gone'), finance('li')))
    expect(decidersNow(passed(both, [finance('li'), finance('wu')]))).toEqual([finance('li'), finance('wu')])
  })

  test('passes step by step and role by role: who follows in one role has no say in another', () => {
    const sequence = pending(any(finance('gone')), any(sponsor('gone')))
    const heirs = [finance('wu'), sponsor('he')]
    expect(deciders(passed(sequence, heirs))).toEqual([[finance('wu')], [sponsor('he')]])
    expect(deciders(passed(pending(all(finance('gone'), sponsor('li'))), [finance('wu'), sponsor('li')]))).toEqual([
      [sponsor('li'), finance('wu')],
    ])
  })

  test('passes on from who keeps another role, but no longer has this one', () => {
    const step = pending(all(finance('li'), sponsor('li')))
    expect(deciders(passed(step, [sponsor('li'), finance('wu')]))).toEqual([[sponsor('li'), finance('wu')]])
  })

  test('goes to the manager where nobody holds the role any more', () => {
    const step = pending(all(finance('gone'), sponsor('li')))
    expect(deciders(passed(step, [sponsor('li')]))).toEqual([[sponsor('li'), MANAGER]])
    expect(deciders(passed(pending(any(finance('gone'))), []))).toEqual([[MANAGER]])
  })

  test('goes to nobody more where one approval is enough and others may give it', () => {
    const either = pending(any(finance('gone'), sponsor('li')))
    expect(deciders(passed(either, [sponsor('li')]))).toEqual([[sponsor('li')]])
    const withSubmitter = pending(any(finance('gone'), sponsor('sub')))
    expect(deciders(passed(withSubmitter, [sponsor('sub')]))).toEqual([[sponsor('sub'), MANAGER]])
  })

  test('was nothing where they had submitted it themselves', () => {
    const step = pending(all(finance('sub'), finance('li'), sponsor('he')))
    expect(deciders(passed(approved(step, 'li'), [finance('li'), sponsor('he')]))).toEqual([
      [finance('li'), sponsor('he')],
    ])
  })
})

describe('an approval is never completed by a change of the team', () => {
  const half = approved(pending(all(finance('li'), sponsor('gone'))), 'li')

  test('where only the one who left was still to approve, the manager is asked', () => {
    const now = passed(half, [finance('li')])
    expect([now.result, decidersNow(now)]).toEqual(['pending', [MANAGER]])
    expect(approved(now, 'man').result).toBe('approved')
  })

  test('where the other holders of the role have been heard, the manager is asked', () => {
    const now = passed(approved(pending(all(finance('li'), finance('gone'))), 'li'), [finance('li')])
    expect([now.result, decidersNow(now)]).toEqual(['pending', [MANAGER]])
  })

  test('it is refused, with the role, where the manager has been heard already', () => {
    const heard = { personId: 'li', role: 'project_manager' }
    expect(refusalOf(half, [finance('li'), heard], heard)).toEqual({
      code: 'no_decider',
      params: { step: 0, role: 'sponsor' },
    })
  })

  test('the manager who has a seat of their own answers for both by one decision', () => {
    const step = pending(all(MANAGER, finance('gone')))
    const now = passed(step, [MANAGER])
    expect([now.result, deciders(now)]).toEqual(['pending', [[MANAGER]]])
  })
})

describe('nobody comes to decide on their own submission', () => {
  const own = { code: 'own_submission', params: { step: 0, role: 'sponsor' } }

  test('as the one who takes the role, or as the manager who stands in', () => {
    expect(refusalOf(pending(any(sponsor('gone'))), [sponsor('sub')])).toEqual(own)
    expect(refusalOf(pending(all(sponsor('gone'))), [sponsor('sub')])).toEqual(own)
    expect(refusalOf(pending(any(sponsor('gone'))), [SUBMITTER], SUBMITTER)).toEqual(own)
  })

  test('but beside others who may', () => {
    const now = passed(pending(all(sponsor('gone'))), [sponsor('sub'), sponsor('li')])
    expect(decidersNow(now)).toEqual([sponsor('li')])
  })

  test('unless the owner lets the only holder of a role do so', () => {
    const alone = { ...pending(any(sponsor('gone'))), soleHolderAllowed: true }
    expect(decidersNow(passed(alone, [sponsor('sub')]))).toEqual([sponsor('sub')])
  })
})

describe('what stays', () => {
  test('a decision that was made stands, and so does the seat of who made it', () => {
    const now = passed(approved(pending(all(sponsor('gone'), sponsor('li')), any(sponsor('gone'))), 'gone'), [
      sponsor('li'),
      sponsor('wu'),
    ])
    expect(deciders(now)).toEqual([
      [sponsor('gone'), sponsor('li')],
      [sponsor('li'), sponsor('wu')],
    ])
    expect(decidersNow(now)).toEqual([sponsor('li')])
  })

  test('a step behind is asked of those who hold the role now if it is sent back', () => {
    const second = approved(pending(any(finance('gone')), any(sponsor('li'))), 'gone')
    const now = passed(second, [finance('wu'), sponsor('li')])
    const back = decide(now, { personId: 'li', kind: 'return', toStep: 0, comment: '费用再核一遍', at })
    expect(back.ok && decidersNow(back.approval)).toEqual([finance('wu')])
  })

  test('a step behind that nobody could follow in keeps no change from being made', () => {
    const second = approved(pending(any(finance('gone')), any(sponsor('li'))), 'gone')
    expect(deciders(passed(second, [finance('sub'), sponsor('li')]))).toEqual([[finance('gone')], [sponsor('li')]])
  })

  test('who was named in person needs no role', () => {
    const named = pending(any({ personId: 'he', role: null }))
    expect(passed(named, [])).toBe(named)
  })

  test('an approval whose deciders all keep their roles is answered as it was', () => {
    const step = pending(all(finance('li'), sponsor('he')))
    expect(passed(step, [finance('wu'), finance('li'), sponsor('he')])).toBe(step)
  })

  test('what is decided is not passed on', () => {
    const done = approved(pending(any(sponsor('li'))), 'li')
    expect(refusalOf(done, [sponsor('wu')])?.code).toBe('already_decided')
  })
})
