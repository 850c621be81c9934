/** Of a history at most so many entries are given, the newest; whoever shows it says so. */
export const HISTORY_SHOWN = 200
