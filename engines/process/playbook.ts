import type { Label } from './label.ts'

/** A way of working as data. A file holds the same names; what it may leave out is filled in by the parser. */
export type Playbook = {
  id: string
  version: number
  name: Label
  summary: Label
  /** Every role that a project on this playbook may give to people; always with the sponsor. */
  roles: string[]
  /** In the order in which a person reads them. */
  stages: Stage[]
  close: CloseRule
}

export type Stage = {
  id: string
  name: Label
  purpose: Label
  starts: StartRule
  passes: PassRule
  /** Only an optional stage may be skipped. */
  optional: boolean
  /** Usual length in workdays; of one period where the stage repeats. */
  days: number
  /** A stage that runs in periods (a campaign month, an operating cycle); its activities come back in each. */
  repeats: Repetition | null
  activities: Activity[]
  deliverables: Deliverable[]
  /** All must hold; never empty. */
  criteria: Criterion[]
  approval: ApprovalRule
  branches: Branch[]
  loops: Loop[]
}

/** Holds when every stage of `after` is done and every stage of `alongside` has started. */
export type StartRule = { after: string[]; alongside: string[] }

/** The stage cannot pass before every stage of `after` is done. */
export type PassRule = { after: string[] }

export type Repetition = { label: Label; times: number }

/** Work that becomes a task when a project starts. A milestone takes no days. */
export type Activity = {
  id: string
  label: Label
  help: Label | null
  days: number
  role: string
  /** Activities of the same stage that come first. */
  after: string[]
  milestone: boolean
}

/** What the stage makes: a record type, narrowed by its kind where one type carries several (decision: price). */
export type Deliverable = { type: string; kind: string | null; label: Label; where: string }

export type CheckParams = Readonly<Record<string, unknown>>

/** A call of a named check. The label may show parameters: "at least {min} insights". */
export type Criterion = { id: string; check: string; params: CheckParams; label: Label | null }

export type ApprovalMode = 'any' | 'all' | 'sequence'

export type ApprovalRule = { mode: ApprovalMode; roles: string[] }

/** Another way out of a stage: closes the project, or goes back to this or an earlier stage. */
export type Branch = {
  id: string
  label: Label
  leads: { close: string } | { to: string }
  /** What the records must show first; may be empty. */
  criteria: Criterion[]
  /** Who may take it. */
  roles: string[]
}

/** After this stage is done the project may go on from an earlier one as its next iteration. */
export type Loop = { to: string; label: Label }

/** Says when the project ends and the outcome that an ordinary end has. */
export type CloseRule = { outcome: string; label: Label }
