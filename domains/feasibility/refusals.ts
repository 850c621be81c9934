import { defineRefusals } from '#kernel/error/refusal.ts'

export const feasibilityRefusals = defineRefusals({})
