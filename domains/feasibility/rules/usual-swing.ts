/** By how many percent drivers are moved where a study says nothing else. */
export const USUAL_SWING = '20'
