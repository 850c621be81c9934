import type {
  Activity,
  ApprovalRule,
  Branch,
  CloseRule,
  Criterion,
  Deliverable,
  Loop,
  PassRule,
  Playbook,
  Repetition,
  Stage,
  StartRule,
} from '../playbook.ts'
import { params } from './params.ts'
import { choice, list, map, optional, type Reader, required, wholeNumber, yesNo } from './shape.ts'
import { id, label, NAME_LENGTH, place, registeredName, TEXT_LENGTH } from './text.ts'

const none = (): never[] => []
const nothing = (): null => null

const stageIds = list(id, { max: 100 })
const activityIds = list(id, { max: 100 })
const roles = list(registeredName, { min: 1, max: 50 })

const starts: Reader<StartRule> = map<StartRule>({
  after: optional(stageIds, none),
  alongside: optional(stageIds, none),
})

const passes: Reader<PassRule> = map<PassRule>({ after: optional(stageIds, none) })

const repeats: Reader<Repetition | null> = map<Repetition>({
  label: required(label(NAME_LENGTH)),
  times: required(wholeNumber(1, 120)),
})

const activity: Reader<Activity> = map<Activity>({
  id: required(id),
  label: required(label(NAME_LENGTH)),
  help: optional<Activity['help']>(label(TEXT_LENGTH), nothing),
  days: optional(wholeNumber(0, 1000), () => 0),
  role: required(registeredName),
  after: optional(activityIds, none),
  milestone: optional(yesNo, () => false),
})

const deliverable: Reader<Deliverable> = map<Deliverable>({
  type: required(registeredName),
  kind: optional<string | null>(registeredName, nothing),
  label: required(label(NAME_LENGTH)),
  where: required(place),
})

const criterion: Reader<Criterion> = map<Criterion>({
  id: required(id),
  check: required(registeredName),
  params: optional<Criterion['params']>(params, () => ({})),
  label: optional<Criterion['label']>(label(NAME_LENGTH), nothing),
})

const approval: Reader<ApprovalRule> = map<ApprovalRule>({
  mode: required(choice(['any', 'all', 'sequence'])),
  roles: required(roles),
})

const branch: Reader<Branch> = map<Branch>({
  id: required(id),
  label: required(label(NAME_LENGTH)),
  leads: required(wayOut),
  criteria: optional(list(criterion, { max: 50 }), none),
  roles: required(roles),
})

const loop: Reader<Loop> = map<Loop>({ to: required(id), label: required(label(NAME_LENGTH)) })

const stage: Reader<Stage> = map<Stage>({
  id: required(id),
  name: required(label(NAME_LENGTH)),
  purpose: required(label(TEXT_LENGTH)),
  starts: required(starts),
  passes: optional(passes, () => ({ after: [] })),
  optional: optional(yesNo, () => false),
  days: required(wholeNumber(1, 2000)),
  repeats: optional(repeats, nothing),
  activities: required(list(activity, { min: 1, max: 200 })),
  deliverables: required(list(deliverable, { min: 1, max: 100 })),
  criteria: required(list(criterion, { min: 1, max: 100 })),
  approval: required(approval),
  branches: optional(list(branch, { max: 20 }), none),
  loops: optional(list(loop, { max: 20 }), none),
})

const close: Reader<CloseRule> = map<CloseRule>({
  outcome: required(registeredName),
  label: required(label(TEXT_LENGTH)),
})

/** The shape of a playbook file: which fields there are, of what kind, and what they are when left out. */
export const playbook: Reader<Playbook> = map<Playbook>({
  id: required(id),
  version: required(wholeNumber(1, 1_000_000)),
  name: required(label(NAME_LENGTH)),
  summary: required(label(TEXT_LENGTH)),
  roles: required(roles),
  stages: required(list(stage, { min: 1, max: 200 })),
  close: required(close),
})

function wayOut(...[value, path, report]: Parameters<Reader<Branch['leads']>>): Branch['leads'] | undefined {
  const read = map<{ close: string | null; to: string | null }>({
    close: optional<string | null>(registeredName, nothing),
    to: optional<string | null>(id, nothing),
  })(value, path, report)
  if (!read) return undefined
  if (read.close !== null && read.to === null) return { close: read.close }
  if (read.to !== null && read.close === null) return { to: read.to }
  return void report('either_or', path, { fields: ['close', 'to'] })
}
