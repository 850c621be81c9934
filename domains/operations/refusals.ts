import { defineRefusals } from '#kernel/error/refusal.ts'

export const operationsRefusals = defineRefusals({})
