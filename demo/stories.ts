import { growHeatRecovery } from './p1/grow-heat-recovery.ts'
import type { Story } from './world.ts'

/** The first day that is told of, counted from the day of loading. */
export const FIRST_DAY = -400

/** Everything that has happened in the company. */
export const stories: readonly Story[] = [growHeatRecovery]
