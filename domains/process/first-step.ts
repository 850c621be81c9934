import type { FirstSteps } from './shapes/first-steps.ts'

/** A kind of record that a company begins its work with, under the name that its step has on the workbench. */
export interface FirstStep {
  readonly name: keyof FirstSteps
  readonly type: string
}
