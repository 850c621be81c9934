import type { SQL } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import type { FirstSteps } from './shapes/first-steps.ts'

/** A record that shows that a first step has been taken, under the name that the step has on the workbench. */
export interface FirstStep {
  readonly name: keyof FirstSteps['taken']
  readonly type: string
  /** Not any such record does, but one of which this is true; its columns are those of `r`. */
  readonly where?: (ctx: Context) => SQL
}
