/** The form that asked shows the refusal itself. */
export const silent = { onRefused: () => undefined }
