const TIME = '([01]?[0-9]|2[0-3])[:：][0-5][0-9]'

/** A time of day, or two of them with a stroke between. */
export const TIME_OF_DAY = `^${TIME}( ?[–—~-] ?${TIME})?$`
