// What the forms of the organisation ask for, in this order.

export const UNIT_FIELDS = ['name', 'kind', 'parentId', 'leadId', 'members', 'duties', 'position'] as const
export const POST_FIELDS = ['title', 'unitId', 'duties', 'skills'] as const
export const SKILL_FIELDS = ['personId', 'skill', 'level', 'evidence'] as const
export const MEASURE_FIELDS = ['name', 'kind', 'plannedOn', 'note'] as const
