import { ROLE_LABELS } from '@yingce/process/role'
import type { ApprovalView } from '#domains/process/contract.ts'
import { dateIn } from '#kernel/command/date-in.ts'
import type { Block, Section } from '../docx/model.ts'
import type { Teller } from './document-kind.ts'
import { listed, optionLabel, personName, say } from './say.ts'

interface Approving {
  /** The state of what the document tells of, in both languages; none where it has none. */
  readonly state?: { readonly zh: string; readonly en: string } | undefined
  readonly approval?: ApprovalView | null
  /** Who signs on paper beside the manager and the sponsor. */
  readonly signers?: readonly (readonly [role: string, name: string])[]
}

const KINDS = {
  approve: { zh: '批准', en: 'Approved' },
  return: { zh: '退回', en: 'Returned' },
  reject: { zh: '不同意', en: 'Rejected' },
}

/** Who decided on it in the product, and where people sign on paper. It is no part of what the document tells. */
export function approvalSection(teller: Teller, { state, approval, signers = [] }: Approving): Section {
  const title = say(teller, '审批与签字', 'Approval and signatures')
  const now: Block[] = state
    ? [{ kind: 'fact', label: say(teller, '状态', 'State'), text: state[teller.language] }]
    : []
  const blocks = [...now, ...decisions(teller, approval ?? null), signatures(teller, signers)]
  return { key: 'approval', title, numbered: false, blocks }
}

function decisions(teller: Teller, approval: ApprovalView | null): Block[] {
  if (!approval || approval.decisions.length === 0) return []
  const columns = [
    { title: say(teller, '审批人', 'Who decided'), width: 2 },
    { title: say(teller, '角色', 'Role'), width: 2 },
    { title: say(teller, '决定', 'Decision'), width: 1.4 },
    { title: say(teller, '意见', 'Comment'), width: 3.6 },
    { title: say(teller, '日期', 'Date'), width: 1.8 },
  ]
  const rows = approval.decisions.map(one => [
    personName(teller, one.personId),
    listed(
      teller,
      one.roles.map(role => optionLabel(teller, ROLE_LABELS, role)),
    ) || '—',
    KINDS[one.kind][teller.language],
    one.comment || '—',
    dateIn(new Date(one.at), teller.timeZone),
  ])
  return [{ kind: 'table', caption: say(teller, '审批记录', 'Decisions'), columns, rows }]
}

function signatures(teller: Teller, signers: NonNullable<Approving['signers']>): Block {
  const { managerId, sponsorId } = teller.project
  const roles = [
    [say(teller, '编制', 'Written by'), teller.author],
    [say(teller, '项目经理', 'Project manager'), personName(teller, managerId)],
    [say(teller, '发起人', 'Sponsor'), personName(teller, sponsorId)],
    ...signers,
  ]
  const columns = [
    { title: say(teller, '角色', 'Role'), width: 2.6 },
    { title: say(teller, '姓名', 'Name'), width: 2 },
    { title: say(teller, '签字', 'Signature'), width: 3 },
    { title: say(teller, '日期', 'Date'), width: 2 },
  ]
  const rows = roles.map(([role = '', name = '']) => [role, name, '\n', ''])
  return { kind: 'table', caption: say(teller, '签字', 'Signatures'), columns, rows }
}
