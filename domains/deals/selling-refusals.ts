import { defineRefusals } from '#kernel/error/refusal.ts'

export const sellingRefusals = defineRefusals({})
